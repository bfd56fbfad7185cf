// SPDX-License-Identifier: MIT
// Says quietly what a search understands, while there is none; a click writes it into the field.
#pragma once

#include <QScrollArea>

class QVBoxLayout;

class SearchHint : public QScrollArea
{
    Q_OBJECT

public:
    explicit SearchHint(QWidget *parent = nullptr);

signals:
    void chosen(const QString &filter); // "from:"; quotes as a pair, to be filled

private:
    void add(const QString &filter, const QString &example, const QString &meaning);

    QVBoxLayout *m_column;
};
