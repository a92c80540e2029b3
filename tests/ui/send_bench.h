// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the tests of the Send page share: a home of their own, an upload with its page on the screen, and a
/// sandbox over TLS that stands in for a saved destination. GUI thread only.
#pragma once

#include "common/stat_tile.h"
#include "common/tile_sum.h"
#include "common/upload_session.h"
#include "send/send_desk.h"
#include "send/send_page.h"
#include "support/test_text.h"

#include "base/atomic_file.h"
#include "jobs/sample.h"
#include "sandbox/server.h"
#include "settings/paths.h"
#include "settings/preferences.h"
#include "vault/session_vault.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace convey::ui::test {

using namespace convey::test;

inline constexpr int kSettleMs = 30'000; // a send that waits for a retry or two
inline constexpr std::string_view kCanaryKey = "sk-svcacct-canary-4711-never-shown-tR4w";

/// A folder for the settings and the history of one test.
class Home
{
public:
    Home() { qputenv("CONVEY_HOME", m_folder.path().toUtf8()); }

    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    /// The path of a file with this text.
    [[nodiscard]] QString write(const QString& name, std::string_view text) const
    {
        return writeFileAtomically(toUtf8(file(name)), text) ? file(name) : QString();
    }
    /// Every file below it that holds `bytes`.
    [[nodiscard]] QStringList filesWith(std::string_view bytes) const
    {
        QStringList found;
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)
                && file.readAll().contains(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()))))
                found.append(file.fileName());
        }
        return found;
    }

private:
    QTemporaryDir m_folder;
};

/// The sample with its page, shown.
struct Bench
{
    explicit Bench(SendDesk& desk)
        : page(session, desk, nullptr)
    {
        page.resize(1100, 760);
        page.show();
    }

    [[nodiscard]] bool open(const QString& path)
    {
        QSignalSpy planned(&page, &SendPage::planned);
        session.open(path);
        return planned.wait(kSettleMs);
    }
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return page.findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QAbstractButton* button(const char* name) const { return find<QAbstractButton>(name); }
    void click(const char* name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    [[nodiscard]] QString text(const char* label) const { return find<QLabel>(label)->text(); }
    [[nodiscard]] TileSum* resultTiles() const { return find<TileSum>("resultTiles"); }
    /// The plain text of the banner; empty while there is none.
    [[nodiscard]] QString bannerText() const
    {
        const auto* banner = find<QWidget>("banner");
        if (!banner->isVisible())
            return {};
        QStringList words;
        for (const QLabel* label : banner->findChildren<QLabel*>())
            words.append(label->text());
        return words.join(u'\n').trimmed();
    }

    UploadSession session;
    SendPage page;
};

inline QString sampleFile(const Home& home)
{
    return home.write(QStringLiteral("sample orders.csv"), sampleOrders(SystemClock().nowMs()));
}

/// A sandbox over TLS that Convey trusts, as if it were OpenAI.
[[nodiscard]] inline std::unique_ptr<sandbox::Server> trustedServer(
    const Home& home, sandbox::Options options = {})
{
    options.tls = true;
    Result<std::unique_ptr<sandbox::Server>> server = sandbox::Server::start(std::move(options));
    if (!server)
        return nullptr;
    const QString ca = home.write(QStringLiteral("ca.pem"), (*server)->caPem());
    Result<Preferences> preferences = Preferences::open(defaultPreferencesPath());
    if (!preferences || !preferences->set<Preference::ExtraCaFile>(toUtf8(ca)))
        return nullptr;
    return *std::move(server);
}

[[nodiscard]] inline Destination shopAt(const sandbox::Server& server)
{
    return {.name = "Fern & Loom, US shop",
        .pixelId = std::string(sandbox::kPracticePixel),
        .endpoint = server.baseUrl()};
}

/// Saves the destination and its key; true when both are kept.
[[nodiscard]] inline bool keep(
    SendDesk& desk, const Destination& destination, std::string_view key, KeyPlace place)
{
    bool done = false;
    bool kept = false;
    desk.keep(
        destination, {}, Secret(std::string(key)), place, &desk, [&](const Result<Destination>& result) {
            done = true;
            kept = result.has_value();
        });
    return QTest::qWaitFor([&] { return done; }) && kept;
}

/// A key store as it is when nobody has unlocked it.
class LockedVault final : public Vault
{
public:
    void read(const QString& reference, QObject* context, ReadCallback callback) override
    {
        QMetaObject::invokeMethod(
            context, [=] { callback(fail(locked(reference))); }, Qt::QueuedConnection);
    }
    void write(const QString& reference, Secret /*secret*/, QObject* context, DoneCallback callback) override
    {
        QMetaObject::invokeMethod(
            context, [=] { callback(fail(locked(reference))); }, Qt::QueuedConnection);
    }
    void forget(const QString& reference, QObject* context, DoneCallback callback) override
    {
        write(reference, {}, context, std::move(callback));
    }

private:
    static Error locked(const QString& reference)
    {
        return {.code = ErrorCode::VaultLocked, .subject = toUtf8(reference)};
    }
};

/// Everything that the widgets below `root` (windows of their own included) show or say.
inline QString allTexts(const QWidget* root)
{
    QStringList texts;
    for (const QWidget* widget : root->findChildren<QWidget*>()) {
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip()
              << widget->windowTitle() << widget->whatsThis();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << label->text();
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            texts << line->displayText();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text();
    }
    return texts.join(u'\n');
}

/// The first widget below `root` that takes the focus and has no accessible name, or null. The parts of a
/// view speak through the view.
inline const QWidget* namelessWidget(const QWidget* root)
{
    for (const QWidget* widget : root->findChildren<QWidget*>()) {
        const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(root);
        const bool isPart = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget())
            || qobject_cast<const QComboBox*>(widget->parentWidget());
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool speaks = !widget->accessibleName().isEmpty() || (label && !label->text().isEmpty());
        if (takesFocus && !isPart && !speaks)
            return widget;
    }
    return nullptr;
}

} // namespace convey::ui::test
