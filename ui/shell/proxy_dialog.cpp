// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/proxy_dialog.h"

#include "common/form.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/primary_button.h"
#include "common/translated.h"

#include "base/text.h"
#include "settings/paths.h"

#include <QButtonGroup>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace convey::ui {

namespace {

QRadioButton* namedChoice(const QString& text, const char* name, const QString& hint, QWidget* parent)
{
    auto* choice = new QRadioButton(text, parent);
    choice->setObjectName(QString::fromLatin1(name));
    choice->setAccessibleName(text);
    choice->setWhatsThis(hint);
    return choice;
}

} // namespace

ProxyDialog::ProxyDialog(SendDesk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
{
    setObjectName(QStringLiteral("proxyDialog"));
    setWindowTitle(tr("Proxy"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(em(this, 36));

    auto* form = new Form(this);
    form->addGroup(tr("Requests go"), buildModes());
    m_address = form->addLine({tr("Address"),
        tr("As your network’s people name it, like http://proxy.example.com:3128."), "proxyAddress"});
    m_user =
        form->addLine({tr("User name"), tr("Leave it empty where the proxy asks for none."), "proxyUser"});
    m_password = form->addLine(
        {tr("Password"), tr("Leave it empty to stay with the one that is kept."), "proxyPassword"});
    m_password->setEchoMode(QLineEdit::Password);
    form->addGroup(tr("Keep it"), buildPlaces());
    for (QLineEdit* line : {m_address, m_user}) {
        line->setLayoutDirection(Qt::LeftToRight);
        line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
    m_fault = new IconLabel(this, QPalette::WindowText);
    m_fault->setObjectName(QStringLiteral("proxyFault"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, kGapL), em(this, kGapL), em(this, kGapL), em(this, kGapM));
    layout->setSpacing(em(this, kGapM));
    layout->addWidget(form);
    layout->addWidget(m_fault);
    layout->addStretch(1);
    layout->addWidget(buildButtons());
    fill();
}

QWidget* ProxyDialog::buildModes()
{
    auto* field = new QWidget(this);
    m_system = namedChoice(tr("As the system says"), "proxySystem",
        tr("Takes the proxy of the desktop’s network settings, if there is one."), field);
    m_none = namedChoice(tr("Without a proxy"), "proxyNone", tr("Goes straight to OpenAI."), field);
    m_manual = namedChoice(
        tr("Through this proxy"), "proxyManual", tr("Takes the proxy that is named below."), field);
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapXS));
    for (QRadioButton* choice : {m_system, m_none, m_manual}) {
        column->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, &ProxyDialog::showMode);
    }
    return field;
}

QWidget* ProxyDialog::buildPlaces()
{
    auto* field = new QWidget(this);
    m_inStore = namedChoice(tr("In the system’s key store"), "proxyInStore",
        tr("The password is there the next time you start Convey."), field);
    m_inSession = namedChoice(tr("For this session only"), "proxyInSession",
        tr("The password is forgotten when Convey closes."), field);
    m_inStore->setChecked(true);
    auto* line = new QVBoxLayout(field); // one below the other: beside it is no room in longer languages
    line->setContentsMargins({});
    line->setSpacing(em(this, kGapXS));
    line->addWidget(m_inStore);
    line->addWidget(m_inSession);
    return field;
}

QWidget* ProxyDialog::buildButtons()
{
    auto* row = new QWidget(this);
    auto* cancel = new QPushButton(tr("Cancel"), row);
    cancel->setObjectName(QStringLiteral("cancelProxy"));
    cancel->setAccessibleName(cancel->text());
    cancel->setWhatsThis(tr("Closes without saving."));
    cancel->setMinimumHeight(em(this, kControlHeight));
    cancel->setAutoDefault(false);
    m_save = new PrimaryButton(row);
    m_save->setObjectName(QStringLiteral("saveProxy"));
    m_save->setText(tr("&Save"));
    m_save->setAccessibleName(tr("Save"));
    m_save->setWhatsThis(tr("The next request goes this way."));
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ProxyDialog::save);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(em(this, kGapS));
    line->addStretch(1);
    line->addWidget(cancel);
    line->addWidget(m_save);
    return row;
}

void ProxyDialog::fill()
{
    Result<Preferences> opened = Preferences::open(defaultPreferencesPath());
    if (!opened) {
        m_save->setEnabled(false);
        m_system->setChecked(true);
        return showFault(translated(opened.error()), nullptr);
    }
    m_preferences = *std::move(opened);
    const std::string mode = m_preferences->get<Preference::ProxyMode>();
    m_address->setText(toQString(m_preferences->get<Preference::ProxyAddress>()));
    m_user->setText(toQString(m_preferences->get<Preference::ProxyUser>()));
    (mode == "manual" ? m_manual : mode == "none" ? m_none : m_system)->setChecked(true);
    showMode();
}

bool ProxyDialog::isManual() const
{
    return m_manual->isChecked();
}

void ProxyDialog::showMode()
{
    for (QWidget* needed :
        std::initializer_list<QWidget*>{m_address, m_user, m_password, m_inStore, m_inSession})
        needed->setEnabled(isManual());
    m_fault->clear();
}

void ProxyDialog::showFault(const QString& words, QWidget* field)
{
    m_fault->show(words, QStringLiteral("blocked"), Token::BlockedMark);
    if (field)
        field->setFocus();
}

Result<> ProxyDialog::store()
{
    const std::string mode = isManual() ? "manual" : m_none->isChecked() ? "none" : "system";
    if (isManual()) {
        if (Result<> kept = m_preferences->set<Preference::ProxyAddress>(toUtf8(m_address->text().trimmed()));
            !kept)
            return kept;
        if (Result<> kept = m_preferences->set<Preference::ProxyUser>(toUtf8(m_user->text().trimmed()));
            !kept)
            return kept;
    }
    return m_preferences->set<Preference::ProxyMode>(mode);
}

void ProxyDialog::save()
{
    m_fault->clear();
    if (isManual() && !isProxyAddress(toUtf8(m_address->text().trimmed())))
        return showFault(
            tr("This is no address of a proxy. Name and password have places of their own."), m_address);
    const bool hasUser = !m_user->text().trimmed().isEmpty();
    if (isManual() && !hasUser && !m_password->text().isEmpty())
        return showFault(tr("A password goes with a user name."), m_user);
    if (const Result<> kept = store(); !kept)
        return showFault(translated(kept.error()), nullptr);
    if (isManual() && hasUser && !m_password->text().isEmpty())
        return keepPassword();
    Q_EMIT saved();
    accept();
}

void ProxyDialog::keepPassword()
{
    m_save->setEnabled(false);
    const KeyPlace place = m_inSession->isChecked() ? KeyPlace::Session : KeyPlace::KeyStore;
    m_desk.keepProxyPassword(Secret(toUtf8(m_password->text())), place, this, [this](const Result<>& kept) {
        m_save->setEnabled(true);
        if (!kept)
            return showFault(translated(kept.error()), m_inSession);
        m_password->clear();
        Q_EMIT saved();
        accept();
    });
}

} // namespace convey::ui
