// SPDX-License-Identifier: MIT
// The real program as a host, in a process of its own: to be killed and started again.
#pragma once

#include "support/soon.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <csignal>
#include <sys/resource.h>

namespace Support {

using namespace Qt::StringLiterals;

// Keeps its data folder and, once it has one, its port over any number of starts.
class HostProcess
{
public:
    explicit HostProcess(QStringList options = {}) : m_options(std::move(options))
    {
        m_process.setChildProcessModifier([] { std::signal(SIGXFSZ, SIG_IGN); }); // see limitDisk()
    }

    ~HostProcess()
    {
        if (m_process.state() != QProcess::NotRunning)
            kill();
    }

    // True as soon as it accepts connections.
    bool start()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(HUBBUB_BINARY), arguments());
        const QDeadlineTimer deadline{startDeadline};
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(int(deadline.remainingTime())))
                return false;
        }
        return readAddress(QString::fromUtf8(m_process.readLine()));
    }

    // From now on no file of it grows beyond so many bytes, as on a full disk; -1: it may again.
    void limitDisk(qint64 bytes)
    {
        const rlimit limit{.rlim_cur = rlim_t(bytes), .rlim_max = RLIM_INFINITY};
        prlimit(pid_t(m_process.processId()), RLIMIT_FSIZE, &limit, nullptr);
    }

    // As a power cut would.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    // As a service manager does; whoever lives in our loop may say goodbye. True if it left in time
    // and in order.
    bool stop()
    {
        m_process.terminate();
        return soon([this] { return m_process.state() == QProcess::NotRunning; }, stopDeadline)
            && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }

    QString folder() const { return m_folder.path(); }
    qint64 processId() const { return m_process.processId(); }
    qsizetype descriptors() const // that it has open
    {
        return QDir{u"/proc/%1/fd"_s.arg(processId())}.entryList(QDir::Files | QDir::System).size();
    }

    // Of memory of its own, without pages of files, which come as a program goes on; 0 where the
    // system does not tell, or a sanitizer keeps what was freed.
    qint64 residentBytes() const
    {
        if (qEnvironmentVariableIsSet("ASAN_OPTIONS") || qEnvironmentVariableIsSet("TSAN_OPTIONS"))
            return 0;
        QFile status{u"/proc/%1/statm"_s.arg(m_process.processId())};
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const auto pages = status.readAll().split(' ');
        return (pages.value(1).toLongLong() - pages.value(2).toLongLong()) * 4096;
    }

    QUrl url(const QString &path = u"/"_s) const { return m_address.resolved(QUrl{path}); }

    QUrl socketUrl(const QString &path) const
    {
        QUrl url = this->url(path);
        url.setScheme(u"ws"_s);
        return url;
    }

private:
    static constexpr int startDeadline = 20'000; // ms; sanitizers are slow
    static constexpr int stopDeadline = 10'000;

    QStringList arguments() const
    {
        const QString listen = u"127.0.0.1:%1"_s.arg(m_address.port(0));
        return QStringList{u"--host"_s, u"--no-announce"_s, u"--listen"_s,
                           listen,      u"--data-dir"_s,    m_folder.path()}
        + m_options;
    }

    bool readAddress(const QString &line)
    {
        const QString start = u"Listening on "_s;
        m_address = QUrl{line.mid(start.size()).trimmed()};
        return line.startsWith(start) && m_address.port() > 0;
    }

    QTemporaryDir m_folder;
    QStringList m_options;
    QProcess m_process;
    QUrl m_address;
};

}
