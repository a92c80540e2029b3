// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "e2e/cli_process.h"

#include "sandbox/server.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonValue>
#include <QTest>

#include <csignal>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace convey::test {

namespace {

QString programPath()
{
    // Another build of it, for hard-tests: the optimised one, or what was installed.
    static const QString program =
        qEnvironmentVariable("CONVEY_TEST_PROGRAM", QStringLiteral(CONVEY_CLI_PROGRAM));
    return program;
}

bool hasKind(const QJsonValue& value, JsonKind kind)
{
    switch (kind) {
    case JsonKind::Text:
        return value.isString();
    case JsonKind::TextOrNull:
        return value.isString() || value.isNull();
    case JsonKind::Number:
        return value.isDouble();
    case JsonKind::Bool:
        return value.isBool();
    case JsonKind::List:
        return value.isArray();
    case JsonKind::Object:
        return value.isObject();
    case JsonKind::ObjectOrNull:
        return value.isObject() || value.isNull();
    }
    return false;
}

} // namespace

CliHome::CliHome()
{
    if (!m_folder.isValid() || !QDir(m_folder.path()).mkdir(QStringLiteral("home")))
        qFatal("no temporary folder");
}

QString CliHome::path(const QString& name) const
{
    return m_folder.filePath(name);
}

QString CliHome::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        qFatal("can't write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QByteArray CliHome::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString CliHome::ledgerPath() const
{
    return path(QStringLiteral("home/data/history.sqlite"));
}

QStringList CliHome::files() const
{
    const QDir root(m_folder.path());
    QStringList found;
    QDirIterator all(
        m_folder.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext())
        found.append(root.relativeFilePath(all.next()));
    found.sort();
    return found;
}

QProcessEnvironment CliHome::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString& name : names) {
        const bool steers = name.startsWith(QLatin1String("CONVEY_"))
            || name.startsWith(QLatin1String("SSL_CERT_"))
            || name.endsWith(QLatin1String("_proxy"), Qt::CaseInsensitive);
        if (steers)
            environment.remove(name);
    }
    environment.insert(QStringLiteral("CONVEY_HOME"), path(QStringLiteral("home")));
    // The sanitizers' own exit code is 1, which is one of ours: their findings must not pass for blocked
    // rows.
    for (const char* name : {"ASAN_OPTIONS", "UBSAN_OPTIONS"}) {
        const QString variable = QString::fromLatin1(name);
        environment.insert(variable, environment.value(variable) + QStringLiteral(":exitcode=99"));
    }
    return environment;
}

QJsonObject CliRun::json() const
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(out, &problem);
    return problem.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QString CliRun::errorCode() const
{
    return json()[QLatin1String("error")].toObject()[QLatin1String("code")].toString();
}

QByteArray CliRun::told() const
{
    return "exit " + QByteArray::number(exitCode) + (ended ? "" : " (not by itself)")
        + "\nout: " + out.left(2'000) + "\nerr: " + err.left(2'000);
}

CliProcess::CliProcess(const CliHome& home)
    : m_environment(home.environment())
{
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
        [this] { m_run.out += m_process.readAllStandardOutput(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
        [this] { m_run.err += m_process.readAllStandardError(); });
}

CliProcess::~CliProcess()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void CliProcess::start(const QStringList& arguments)
{
    m_process.setProcessEnvironment(m_environment);
    m_process.setChildProcessModifier([limit = m_fileSizeLimit, modes = m_obeysFileModes] {
        if (limit > 0) {
            const struct rlimit size = {limit, limit};
            ::setrlimit(RLIMIT_FSIZE, &size);
            ::signal(SIGXFSZ, SIG_IGN);
        }
        // Root reads and writes what it likes by these two capabilities; nobody else has them to drop.
        if (modes) {
            ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0);
            ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH, 0, 0, 0);
        }
    });
    m_process.start(programPath(), arguments);
    if (!m_process.waitForStarted())
        qFatal("can't start %s", qPrintable(programPath()));
    m_process.write(m_input);
    m_process.closeWriteChannel();
}

bool CliProcess::waitUntil(const std::function<bool()>& isTrue, int timeoutMs)
{
    const bool settled = QTest::qWaitFor([&] { return isTrue() || !isRunning(); }, timeoutMs);
    return settled && isTrue();
}

void CliProcess::sendSignal(int number) const
{
    // A process that has ended has the id 0, and kill(0) would strike everything that runs beside this test.
    if (const auto process = static_cast<pid_t>(m_process.processId()); process > 0)
        ::kill(process, number);
}

void CliProcess::lowerFileSizeLimit(std::uint64_t bytes) const
{
    const struct rlimit size = {bytes, bytes};
    const auto process = static_cast<pid_t>(m_process.processId());
    if (process <= 0 || ::prlimit(process, RLIMIT_FSIZE, &size, nullptr) != 0)
        qFatal("can't limit a process of our own");
}

CliRun CliProcess::finish(int timeoutMs)
{
    const bool inTime = !isRunning() || m_process.waitForFinished(timeoutMs);
    if (!inTime) {
        m_process.kill();
        m_process.waitForFinished();
    }
    m_run.out += m_process.readAllStandardOutput();
    m_run.err += m_process.readAllStandardError();
    m_run.ended = inTime && m_process.exitStatus() == QProcess::NormalExit;
    m_run.exitCode = m_run.ended ? m_process.exitCode() : -1;
    return m_run;
}

CliRun runCli(const CliHome& home, const QStringList& arguments, const QByteArray& input)
{
    CliProcess process(home);
    process.setVariable(QStringLiteral("CONVEY_API_KEY"), practiceKey());
    process.setInput(input);
    process.start(arguments);
    return process.finish();
}

QString practiceKey()
{
    return QString::fromUtf8(
        sandbox::kPracticeKey.data(), static_cast<qsizetype>(sandbox::kPracticeKey.size()));
}

QString shapeFault(const QJsonObject& object, std::initializer_list<JsonMember> promised)
{
    for (const JsonMember& member : promised) {
        const QString name = QString::fromLatin1(member.name);
        if (!object.contains(name))
            return name + QStringLiteral(" is missing");
        if (!hasKind(object[name], member.kind))
            return name + QStringLiteral(" is of another kind");
    }
    return {};
}

} // namespace convey::test
