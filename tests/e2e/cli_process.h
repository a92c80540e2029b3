// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The built `convey-cli`, run as a person or a scheduler runs it: a process with arguments, an environment,
/// standard input, signals, and what it printed. Every wait has a limit and ends with a signal of the process
/// or a condition, never with a sleep. One thread, which needs a QCoreApplication.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <cstdint>
#include <functional>
#include <initializer_list>

namespace convey::test {

/// Long enough for any run of these tests under the sanitizers on a loaded machine.
inline constexpr int kRunMs = 90'000;

/// A folder of one test: its files, and CONVEY_HOME below it, so that no run sees the settings of this
/// computer.
class CliHome
{
public:
    CliHome();

    /// The absolute path of a file of this test.
    [[nodiscard]] QString path(const QString& name) const;
    /// Writes a file and returns its path.
    QString write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray read(const QString& name) const;
    [[nodiscard]] QString ledgerPath() const;
    /// All files below the folder, relative and sorted, hidden ones too: a test of "nothing changed" compares
    /// them.
    [[nodiscard]] QStringList files() const;
    /// The environment of this process without anything that would steer Convey (its own variables,
    /// certificates, proxies), with CONVEY_HOME set.
    [[nodiscard]] QProcessEnvironment environment() const;

private:
    QTemporaryDir m_folder;
};

struct CliRun
{
    bool ended = false; ///< by itself: not killed, not crashed, not timed out
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    /// Standard output as one JSON object with nothing after it but a line end; empty when it is anything
    /// else.
    [[nodiscard]] QJsonObject json() const;
    /// `error.code` of the document, or empty.
    [[nodiscard]] QString errorCode() const;
    /// For the message of a failed comparison.
    [[nodiscard]] QByteArray told() const;
};

class CliProcess
{
public:
    explicit CliProcess(const CliHome& home);
    CliProcess(const CliProcess&) = delete;
    CliProcess& operator=(const CliProcess&) = delete;
    ~CliProcess();

    /// All of these before start().
    void setVariable(const QString& name, const QString& value) { m_environment.insert(name, value); }
    void setInput(const QByteArray& bytes) { m_input = bytes; }
    /// No file may grow beyond this size: writing more fails, as on a full disk (RLIMIT_FSIZE with SIGXFSZ
    /// ignored).
    void setFileSizeLimit(std::uint64_t bytes) { m_fileSizeLimit = bytes; }
    /// Standard output goes to this file instead of into CliRun::out.
    void setOutputFile(const QString& path) { m_process.setStandardOutputFile(path); }
    /// File modes count even when the tests run as root.
    void obeyFileModes() { m_obeysFileModes = true; }

    void start(const QStringList& arguments);
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// What it has printed so far.
    [[nodiscard]] const QByteArray& out() const { return m_run.out; }
    [[nodiscard]] const QByteArray& err() const { return m_run.err; }
    /// Waits until `isTrue` or the process has ended; true when the condition holds.
    bool waitUntil(const std::function<bool()>& isTrue, int timeoutMs = kRunMs);
    /// Fills the disk under a running process that was started with setFileSizeLimit().
    void lowerFileSizeLimit(std::uint64_t bytes) const;
    void sendSignal(int number) const;
    /// Waits for the end; a process that outlives `timeoutMs` is killed and has not `ended`.
    CliRun finish(int timeoutMs = kRunMs);

private:
    QProcessEnvironment m_environment;
    QByteArray m_input;
    std::uint64_t m_fileSizeLimit = 0; ///< 0 = none
    bool m_obeysFileModes = false;
    QProcess m_process;
    CliRun m_run;
};

/// Starts, waits, and returns what came of it. The made-up key of the sandbox is in the environment.
CliRun runCli(const CliHome& home, const QStringList& arguments, const QByteArray& input = {});

/// The sandbox's own key, as the variable CONVEY_API_KEY carries it.
QString practiceKey();

enum class JsonKind
{
    Text,
    TextOrNull,
    Number,
    Bool,
    List,
    Object,
    ObjectOrNull,
};

struct JsonMember
{
    const char* name;
    JsonKind kind;
};

/// The first promised member that is missing or of another kind, as words; empty when all are there.
QString shapeFault(const QJsonObject& object, std::initializer_list<JsonMember> promised);

} // namespace convey::test
