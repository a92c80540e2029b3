// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/destination_editor.h"

#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/tab_order.h"
#include "common/translated.h"
#include "send/colour_row.h"
#include "send/key_field.h"
#include "send/trial_box.h"

#include "base/clock.h"
#include "base/text.h"
#include "jobs/key_trial.h"
#include "jobs/runner.h"

#include <QDate>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace convey::ui {

namespace {

QString trimmedText(const QLineEdit* line)
{
    return toQString(trimmed(toUtf8(line->text())));
}

} // namespace

DestinationEditor::DestinationEditor(
    SendDesk& desk, const std::optional<Destination>& existing, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_existing(existing)
{
    setObjectName(QStringLiteral("destinationEditor"));
    setWindowTitle(existing ? tr("Edit the destination") : tr("New destination"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(em(this, 42));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, kGapL), em(this, kGapL), em(this, kGapL), em(this, kGapM));
    layout->setSpacing(em(this, kGapM));
    layout->addWidget(buildForm());
    m_trial = new TrialBox(this);
    layout->addWidget(m_trial);
    layout->addWidget(buildMore());
    connect(m_trial, &TrialBox::tryWanted, this, &DestinationEditor::tryIt);
    m_fault = new IconLabel(this, QPalette::WindowText);
    m_fault->setObjectName(QStringLiteral("editorFault"));
    layout->addWidget(m_fault);
    layout->addWidget(buildButtons());

    fill(existing.value_or(Destination{.colourIndex = desk.firstFreeColour()}));
    connect(m_name, &QLineEdit::textChanged, m_colour, &ColourRow::setName);
    for (QLineEdit* line : {m_name, m_pixel, m_address, m_consent, m_consentBy})
        connect(line, &QLineEdit::textChanged, this, &DestinationEditor::clearFault);
    connect(m_key, &KeyField::keyChanged, this, &DestinationEditor::clearFault);
    m_name->setFocus();
    tabAsSeen(*this);
}

DestinationEditor::~DestinationEditor()
{
    m_stop.request_stop();
}

/// Words that come and go below a field take the height that they need: a dialog does not grow by itself for
/// lines that wrap.
bool DestinationEditor::event(QEvent* event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && layout()->hasHeightForWidth())
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    return isDone;
}

void DestinationEditor::fill(const Destination& destination)
{
    m_name->setText(toQString(destination.name));
    m_colour->setName(m_name->text());
    m_colour->setColour(destination.colourIndex);
    m_pixel->setText(toQString(destination.pixelId));
    m_address->setText(
        toQString(destination.endpoint.empty() ? kDefaultEndpoint : std::string_view(destination.endpoint)));
    m_consent->setText(toQString(destination.consent));
    m_consentBy->setText(toQString(destination.consentBy));
    const std::optional<KeyPlace> place = m_existing ? m_desk.keyPlace(*m_existing) : std::nullopt;
    (place == KeyPlace::Session ? m_inSession : m_inStore)->setChecked(true);
    showKept();
}

void DestinationEditor::showKept()
{
    const std::optional<KeyPlace> place = m_existing ? m_desk.keyPlace(*m_existing) : std::nullopt;
    m_forget->setVisible(place.has_value());
    if (place)
        m_key->setKept(*place == KeyPlace::Session ? tr("The key is kept for this session.")
                                                   : tr("The key is in the system’s key store."));
    else
        m_key->setKept({});
}

Destination DestinationEditor::entered() const
{
    Destination destination = m_existing.value_or(Destination{});
    destination.name = toUtf8(trimmedText(m_name));
    destination.pixelId = toUtf8(trimmedText(m_pixel));
    destination.colourIndex = m_colour->colour();
    destination.endpoint = toUtf8(trimmedText(m_address));
    if (destination.endpoint == kDefaultEndpoint)
        destination.endpoint.clear();
    const std::string consent = toUtf8(trimmedText(m_consent));
    const std::string by = toUtf8(trimmedText(m_consentBy));
    if (consent != destination.consent || by != destination.consentBy)
        destination.consentOn =
            consent.empty() ? std::string() : toUtf8(QDate::currentDate().toString(Qt::ISODate));
    destination.consent = consent;
    destination.consentBy = by;
    return destination;
}

KeyPlace DestinationEditor::chosenPlace() const
{
    return m_inSession->isChecked() ? KeyPlace::Session : KeyPlace::KeyStore;
}

bool DestinationEditor::isUsable()
{
    clearFault();
    const Destination destination = entered();
    if (const Result<> pixel = checkPixel(destination.pixelId); !pixel) {
        const bool isSource = pixel.error().detail == "source_id";
        showFault(isSource
                ? tr(
                    "This is the ID of the source and not of the pixel (cds_, clidsrc_). The pixel ID stands "
                    "beside it in Ads Manager: letters and digits alone.")
                : translated(pixel.error()),
            m_pixel);
        return false;
    }
    if (const Result<Endpoint> endpoint = endpointOf(destination); !endpoint) {
        showMore(true);
        showFault(translated(endpoint.error()), m_address);
        return false;
    }
    if (!m_key->isEmpty() && !checkKey(m_key->key().reveal())) {
        showFault(tr("This is no key. Copy the key again, whole and alone."), m_key->input());
        return false;
    }
    if (trimmedText(m_consent).isEmpty() != trimmedText(m_consentBy).isEmpty()) {
        showMore(true);
        showFault(tr("A declaration of consent needs both: what is declared, and who says so."),
            trimmedText(m_consent).isEmpty() ? m_consent : m_consentBy);
        return false;
    }
    return true;
}

void DestinationEditor::showFault(const QString& words, QWidget* field)
{
    m_fault->show(words, QStringLiteral("blocked"), Token::BlockedMark);
    if (field)
        field->setFocus();
}

void DestinationEditor::clearFault()
{
    ++m_changes;
    m_removeAsked = false;
    m_remove->setText(tr("&Remove the destination…"));
    m_fault->clear();
    m_trial->clear();
}

void DestinationEditor::setBusy(bool busy)
{
    m_trial->setCanTry(!busy);
    for (QPushButton* button : {static_cast<QPushButton*>(m_save), m_forget, m_remove})
        button->setEnabled(!busy);
}

QString DestinationEditor::trialText() const
{
    return m_trial->text();
}

void DestinationEditor::tryIt()
{
    if (!isUsable())
        return;
    setBusy(true);
    m_trial->showRunning();
    const Tried what{.destination = entered(), .changes = m_changes};
    if (!m_key->isEmpty())
        return startTrial(what, m_key->key());
    if (m_existing)
        return m_desk.readKey(
            *m_existing, this, [this, what](Result<Secret> key) { startTrial(what, std::move(key)); });
    startTrial(what, fail({.code = ErrorCode::KeyMissing}));
}

void DestinationEditor::startTrial(const Tried& what, Result<Secret> key)
{
    auto found = std::make_shared<Result<Secret>>(std::move(key));
    m_desk.reach(endpointOf(what.destination).value(), this,
        [this, what, found](Result<SendMeans> means) { tryWith(what, std::move(*found), std::move(means)); });
}

void DestinationEditor::tryWith(const Tried& what, Result<Secret> key, Result<SendMeans> means)
{
    if (!key || !means) {
        setBusy(false);
        m_trial->clear();
        const Error& error = !key ? key.error() : means.error();
        if (error.code == ErrorCode::KeyMissing)
            showFault(tr("There is no key to try. Paste it first."), m_key->input());
        else
            showFault(translated(error), nullptr);
        return;
    }
    KeyTrial trial{.endpoint = endpointOf(what.destination).value(),
        .pixelId = what.destination.pixelId,
        .curl = std::move(means->curl),
        .now = SystemClock().nowMs()};
    m_stop = {};
    runJob(
        this,
        [trial = std::move(trial), secret = *std::move(key), stop = m_stop.get_token()]() mutable {
            return tryKey(std::move(trial), std::move(secret), stop);
        },
        [this, changes = what.changes](const Result<Outcome>& outcome) {
            setBusy(false);
            // An answer about what stands there no longer would mislead.
            if (changes == m_changes && outcome) {
                m_trial->showOutcome(*outcome);
            } else if (changes == m_changes) {
                m_trial->clear();
                showFault(translated(outcome.error()), nullptr);
            }
            Q_EMIT tried();
        });
}

void DestinationEditor::save()
{
    if (trimmedText(m_name).isEmpty())
        return showFault(tr("Give it a name, so that you can tell it from others."), m_name);
    if (!isUsable())
        return;
    const std::optional<KeyPlace> place = m_existing ? m_desk.keyPlace(*m_existing) : std::nullopt;
    if (!m_key->isEmpty())
        return keep(m_key->key());
    if (place && *place != chosenPlace()) {
        // The key stays the same and moves.
        setBusy(true);
        return m_desk.readKey(*m_existing, this, [this](Result<Secret> key) {
            setBusy(false);
            if (!key)
                return showFault(translated(key.error()), m_key->input());
            keep(*std::move(key));
        });
    }
    const Result<Destination> stored =
        m_desk.save(entered(), m_existing ? toQString(m_existing->name) : QString());
    if (!stored)
        return showSaveFault(stored.error());
    finish(*stored);
}

void DestinationEditor::showSaveFault(const Error& error)
{
    const bool isName = error.code == ErrorCode::UsageBadValue && error.subject == "name";
    showFault(
        isName ? tr("Another destination has this name, or it can’t be used as a name.") : translated(error),
        isName ? m_name : nullptr);
}

/// Both or neither: where the key can't be kept, nothing is saved.
void DestinationEditor::keep(Secret key)
{
    setBusy(true);
    m_desk.keep(entered(), m_existing ? toQString(m_existing->name) : QString(), std::move(key),
        chosenPlace(), this, [this](const Result<Destination>& kept) {
            setBusy(false);
            if (kept)
                return finish(*kept);
            if (kept.error().code == ErrorCode::UsageBadValue)
                return showSaveFault(kept.error());
            showFault(translated(kept.error()) + u'\n' + tr("Nothing was saved."), m_inSession);
        });
}

void DestinationEditor::finish(const Destination& saved)
{
    m_key->clear();
    m_existing = saved;
    Q_EMIT this->saved(saved);
    accept();
}

void DestinationEditor::forgetKey()
{
    setBusy(true);
    m_desk.forgetKey(*m_existing, this, [this](const Result<>& forgotten) {
        setBusy(false);
        for (const Destination& now : m_desk.destinations()) {
            if (now.name == m_existing->name)
                m_existing = now;
        }
        showKept();
        if (!forgotten)
            showFault(translated(forgotten.error()), m_forget);
    });
}

/// The first press asks, the second does it: a destination is quickly made anew, its key is not.
void DestinationEditor::remove()
{
    if (!m_removeAsked) {
        clearFault();
        showFault(
            tr("The destination and its key will be forgotten; the sending history stays. Press once more to "
               "remove it."),
            nullptr);
        m_removeAsked = true;
        m_remove->setText(tr("&Remove it and its key"));
        return;
    }
    setBusy(true);
    m_desk.forget(*m_existing, this, [this](const Result<>& forgotten) {
        setBusy(false);
        if (!forgotten)
            return showFault(translated(forgotten.error()), m_remove);
        Q_EMIT removed();
        accept();
    });
}

} // namespace convey::ui
