// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

// The groups of the preferences and what stands in them.
#include "common/form.h"
#include "common/icon.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/number_text.h"
#include "common/plain_words.h"
#include "preferences/destinations_panel.h"
#include "preferences/preference_panel.h"
#include "preferences/preferences_page.h"
#include "send/send_desk.h"
#include "shell/language.h"
#include "shell/proxy_dialog.h"

#include "base/text.h"
#include "jobs/forget_history.h"
#include "settings/paths.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace convey::ui {

namespace {

constexpr std::int64_t kBytesOfMegabyte = 1'000'000;

QPushButton* newButton(const QString& text, const char* name, const QString& help, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(plainWords(text));
    button->setWhatsThis(help);
    button->setMinimumHeight(em(parent, kControlHeight));
    constexpr double kAroundWords = 2.2;
    button->setMinimumWidth(
        button->fontMetrics().horizontalAdvance(button->accessibleName()) + em(parent, kAroundWords));
    return button;
}

/// Words and a button behind them in one row.
QWidget* newLine(QWidget* words, QWidget* button, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(em(parent, kGapS));
    line->addWidget(words, 1);
    line->addWidget(button);
    row->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return row;
}

} // namespace

template <Preference id>
void PreferencesPage::addNumbers(PreferencePanel* panel, const PreferenceWords& words,
    const std::vector<std::int64_t>& numbers, const std::function<QString(std::int64_t)>& wordsOf)
{
    QComboBox* box = newBox();
    for (const std::int64_t number : numbers)
        box->addItem(wordsOf(number), qlonglong{number});
    m_shows.emplace_back([this, box, wordsOf] {
        const std::int64_t now = m_preferences->get<id>();
        int place = box->findData(qlonglong{now});
        if (place < 0) { // set by hand, or elsewhere
            box->addItem(wordsOf(now), qlonglong{now});
            place = box->count() - 1;
        }
        box->setCurrentIndex(place);
    });
    connect(box, &QComboBox::currentIndexChanged, this, [this, box](int place) {
        if (!m_isShowing && place >= 0)
            take(m_preferences->set<id>(box->itemData(place).toLongLong()));
    });
    panel->addRow(
        words, box, nullptr, [this] { return m_preferences->get<id>() == preferenceRow(id).fallbackNumber; },
        [this] { take(m_preferences->reset(id)); });
}

template <Preference id>
void PreferencesPage::addChoices(PreferencePanel* panel, const PreferenceWords& words,
    const std::vector<std::pair<std::string, QString>>& choices, std::function<void(const QString&)> apply)
{
    QComboBox* box = newBox();
    for (const auto& [word, text] : choices)
        box->addItem(text, toQString(word));
    m_shows.emplace_back([this, box] {
        box->setCurrentIndex(std::max(0, box->findData(toQString(m_preferences->get<id>()))));
    });
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, apply](int place) {
        if (m_isShowing || place < 0)
            return;
        const QString word = box->itemData(place).toString();
        const Result<> set = m_preferences->set<id>(toUtf8(word));
        if (apply)
            apply(word);
        take(set);
    });
    panel->addRow(
        words, box, nullptr, [this] { return m_preferences->get<id>() == preferenceRow(id).fallback; },
        [this, apply] {
            const Result<> reset = m_preferences->reset(id);
            if (apply)
                apply(toQString(preferenceRow(id).fallback));
            take(reset);
        });
}

void PreferencesPage::buildDestinations()
{
    PreferencePanel* panel = addPanel(QStringLiteral("destination"), tr("Destinations"),
        tr("Where conversions go: a pixel, its key and a colour that you recognise."));
    m_destinations = new DestinationsPanel(m_desk, panel);
    panel->addWhole(m_destinations, tr("Destinations, pixel, key, colour, client, test the key"));
}

void PreferencesPage::buildSending()
{
    PreferencePanel* panel =
        addPanel(QStringLiteral("send"), tr("Sending"), tr("How requests leave this computer."));
    addNumbers<Preference::RequestsInFlight>(panel,
        {"requestsInFlight", tr("Requests at the same time"),
            tr("Convey slows down by itself when OpenAI asks for it.")},
        {1, 2, 3, 4, 5, 6},
        [](std::int64_t count) { return tr("Up to %Ln", nullptr, static_cast<int>(count)); });
    addNumbers<Preference::LargestBody>(panel,
        {"largestBody", tr("Largest request"),
            tr("Smaller ones help where a network breaks off long uploads.")},
        {500'000, kBytesOfMegabyte, 3 * kBytesOfMegabyte, 8 * kBytesOfMegabyte}, [](std::int64_t bytes) {
            return isolated(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat));
        });
    addProxy(panel);
    addCertificates(panel);
}

QString PreferencesPage::proxyText() const
{
    const std::string mode = m_preferences->get<Preference::ProxyMode>();
    if (mode == "none")
        return tr("None: straight to OpenAI");
    if (mode == "manual")
        return isolated(toQString(m_preferences->get<Preference::ProxyAddress>()));
    return tr("As the system says");
}

void PreferencesPage::addProxy(PreferencePanel* panel)
{
    auto* now = new IconLabel(panel, QPalette::WindowText);
    QPushButton* change =
        newButton(tr("&Change…"), "proxySettings", tr("Which proxy requests go through."), panel);
    m_shows.emplace_back([this, now] { now->show(proxyText()); });
    connect(change, &QPushButton::clicked, this, [this] {
        auto* dialog = new ProxyDialog(m_desk, this);
        connect(dialog, &ProxyDialog::saved, this, [this] { take({}); });
        dialog->open();
    });
    panel->addRow(
        {"proxySettings", tr("Proxy"), tr("Its password lies in the system’s key store, in no file.")},
        change, newLine(now, change, panel));
}

void PreferencesPage::addCertificates(PreferencePanel* panel)
{
    auto* now = new QLineEdit(panel);
    now->setReadOnly(true);
    now->setMinimumHeight(em(this, kControlHeight));
    now->setPlaceholderText(tr("The system’s own alone"));
    now->setLayoutDirection(Qt::LeftToRight);
    QPushButton* choose = newButton(
        tr("Choo&se…"), "chooseCertificates", tr("A PEM file from the people of your network."), panel);
    m_shows.emplace_back(
        [this, now] { now->setText(toQString(m_preferences->get<Preference::ExtraCaFile>())); });
    connect(choose, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Trusted certificates"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("Certificates (*.pem *.crt)"), tr("All files (*)")});
        connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { take(m_preferences->set<Preference::ExtraCaFile>(toUtf8(path))); });
        dialog->open();
    });
    panel->addRow(
        {"extraCertificates", tr("Further trusted certificates"),
            tr("Only where a company looks into its own traffic.")},
        now, newLine(now, choose, panel),
        [this] { return m_preferences->get<Preference::ExtraCaFile>().empty(); },
        [this] { take(m_preferences->reset(Preference::ExtraCaFile)); });
}

void PreferencesPage::buildLook()
{
    PreferencePanel* panel = addPanel(QStringLiteral("look"), tr("Look and language"), {});
    addChoices<Preference::Theme>(panel, {"colours", tr("Colours"), tr("Changes at once.")},
        {{"system", tr("As the system")}, {"light", tr("Light")}, {"dark", tr("Dark")},
            {"contrast", tr("High contrast")}},
        [this](const QString& word) { Q_EMIT themeChosen(word); });
    const QLocale locale;
    std::vector<std::pair<std::string, QString>> languages{{"system", tr("As the system")}};
    for (const Language& language : availableLanguages())
        languages.emplace_back(toUtf8(language.code), language.name);
    addChoices<Preference::Language>(panel,
        {"language", tr("Language"),
            tr("Holds when Convey starts the next time. Numbers and dates follow the system: %1 and %2.",
                "a number, a date")
                .arg(locale.toString(1234.56, 'f', 2),
                    locale.toString(QDate(2026, 11, 21), QLocale::ShortFormat))},
        languages);
    addChoices<Preference::Notifications>(panel,
        {"notifications", tr("When long work is done"),
            tr("The desktop is told only when the window is not in front and the work took over 10 "
               "seconds.")},
        {{"on", tr("Tell me")}, {"off", tr("Say nothing")}});
}

void PreferencesPage::buildStart()
{
    PreferencePanel* panel =
        addPanel(QStringLiteral("home"), tr("Start"), tr("What happens when Convey starts."));
    addChoices<Preference::RestoreSession>(panel,
        {"restoreSession", tr("Files of last time"), tr("Files are opened again and nothing is sent.")},
        {{"offer", tr("Offer to open them")}, {"always", tr("Open them at once")},
            {"never", tr("Forget them")}});
    QPushButton* tour =
        newButton(tr("Take the tour"), "tourAgain", tr("Through the whole job with made-up orders."), panel);
    connect(tour, &QPushButton::clicked, this, &PreferencesPage::tourWanted);
    panel->addRow(
        {"tourAgain", tr("Tour"), tr("Through the whole job with 400 made-up orders, in practice mode.")},
        tour);
}

void PreferencesPage::buildPrivacy()
{
    PreferencePanel* panel =
        addPanel(QStringLiteral("private"), tr("Privacy"), tr("What stays on this computer, and how long."));
    addNumbers<Preference::HistoryDays>(panel,
        {"historyDays", tr("Sending history"),
            tr("It knows no customers, only keyed hashes, and keeps a conversion from being sent twice.")},
        {kKeepDaysChoices.begin(), kKeepDaysChoices.end()}, [](std::int64_t days) {
            return days == 0 ? tr("Kept until it is wiped")
                             : tr("Kept for %Ln days", nullptr, static_cast<int>(days));
        });
    addKeptChanges(panel);
}

void PreferencesPage::addKeptChanges(PreferencePanel* panel)
{
    m_kept = new IconLabel(panel, QPalette::WindowText);
    m_kept->setObjectName(QStringLiteral("keptChanges"));
    QPushButton* wipe = newButton(tr("W&ipe…"), "wipeKept", tr("Forgets the changes that are kept."), panel);
    connect(wipe, &QPushButton::clicked, this, [this] {
        auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Wipe kept changes"),
            tr("Wipe the changes that are kept of all files?"), QMessageBox::Cancel, this);
        box->setObjectName(QStringLiteral("wipeKeptQuestion"));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->setInformativeText(tr("Your files stay as they are. This can’t be undone."));
        QPushButton* yes = box->addButton(tr("&Wipe"), QMessageBox::DestructiveRole);
        yes->setObjectName(QStringLiteral("wipeKeptNow"));
        box->setDefaultButton(QMessageBox::Cancel);
        connect(yes, &QPushButton::clicked, this, &PreferencesPage::wipeKept);
        nameByText(box->buttons());
        box->open();
    });
    panel->addRow({"wipeKept", tr("Cells that you changed"),
                      tr("Kept as you wrote them, so that they are there when you open a file again.")},
        wipe, newLine(m_kept, wipe, panel));
}

void PreferencesPage::buildPlaces()
{
    PreferencePanel* panel = addPanel(QStringLiteral("file"), tr("Where things are"),
        tr("What Convey keeps, except keys, is in these two folders."));
    const auto addFolder = [&](const char* name, const QString& label, const QString& hint,
                               const std::string& path) {
        auto* place = new QLineEdit(QDir::toNativeSeparators(toQString(path)), panel);
        place->setReadOnly(true);
        place->setMinimumHeight(em(this, kControlHeight));
        place->setLayoutDirection(Qt::LeftToRight);
        place->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        place->setCursorPosition(0);
        QPushButton* open = newButton(tr("Show"), name, tr("Opens the folder."), panel);
        open->setAccessibleName(tr("Show the folder: %1", "what is in it").arg(label));
        connect(open, &QPushButton::clicked, this,
            [path = toQString(path)] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        panel->addRow({name, label, hint}, place, newLine(place, open, panel));
    };
    addFolder("configFolder", tr("Settings"),
        tr("Preferences, destinations without their keys, saved setups."), configFolder());
    addFolder("dataFolder", tr("Data"),
        tr("The sending history, the cells that you changed, tags made here."), dataFolder());
}

} // namespace convey::ui
