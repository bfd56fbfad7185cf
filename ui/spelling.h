// SPDX-License-Identifier: MIT
// What a field that is written in asks about the spelling of words. Who knows is elsewhere.
#pragma once

#include <QObject>
#include <QStringList>

class Spelling : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QStringList languages() const = 0; // that there are dictionaries of: "de_DE"
    virtual QString language() const = 0;      // one of them; empty: nothing is checked
    virtual void setLanguage(const QString &language) = 0;

    virtual bool isWrong(const QString &word) = 0;            // not before its dictionary is read
    virtual QStringList suggestions(const QString &word) = 0; // the likeliest first
    virtual void learn(const QString &word) = 0;              // is right from now on

signals:
    void languageChanged();
    void changed(); // what is wrong may be another now
};
