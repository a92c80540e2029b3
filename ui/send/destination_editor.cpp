// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/destination_editor.h"

#include "common/form.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/primary_button.h"
#include "common/translated.h"
#include "send/colour_row.h"
#include "send/key_field.h"
#include "send/send_words.h"
#include "send/trial_box.h"

#include "base/clock.h"
#include "base/text.h"
#include "jobs/key_trial.h"
#include "jobs/runner.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

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
    setMinimumWidth(em(this, 38));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, kGapL), em(this, kGapL), em(this, kGapL), em(this, kGapM));
    layout->setSpacing(em(this, kGapM));
    layout->addWidget(buildForm());
    m_trial = new TrialBox(this);
    layout->addWidget(m_trial);
    connect(m_trial, &TrialBox::tryWanted, this, &DestinationEditor::tryIt);
    m_fault = new IconLabel(this, QPalette::WindowText);
    m_fault->setObjectName(QStringLiteral("editorFault"));
    layout->addWidget(m_fault);
    layout->addWidget(buildButtons());

    fill(existing.value_or(Destination{.colourIndex = desk.firstFreeColour()}));
    connect(m_name, &QLineEdit::textChanged, m_colour, &ColourRow::setName);
    for (QLineEdit* line : {m_name, m_pixel, m_address})
        connect(line, &QLineEdit::textChanged, this, &DestinationEditor::clearFault);
    connect(m_key, &KeyField::keyChanged, this, &DestinationEditor::clearFault);
    m_name->setFocus();
}

DestinationEditor::~DestinationEditor()
{
    m_stop.request_stop();
}

QWidget* DestinationEditor::buildForm()
{
    auto* form = new Form(this);
    m_name = form->addLine({tr("Name"), tr("Your words; only you see them."), "name"});
    m_colour = new ColourRow(this);
    form->add(m_colour, {tr("Colour"), tr("Marks this destination wherever its name stands."), "colour"});
    m_pixel = form->addLine({tr("Pixel ID"),
        tr("In Ads Manager under Conversions. Letters and digits, copied as they are."), "pixel"});
    m_key = new KeyField(this);
    form->add(m_key->input(),
        {tr("Key"),
            tr("The Conversions key of this pixel's account. It is kept in the system's key store or in "
               "memory, and in no file of Convey."),
            "key"},
        m_key);
    form->addGroup(tr("Keep the key"), buildPlaces());
    m_address = form->addLine({tr("Address"),
        tr("Leave it as it is: %1 is OpenAI’s own.").arg(isolated(toQString(kDefaultEndpoint))), "address"});
    for (QLineEdit* line : {m_pixel, m_address}) {
        line->setLayoutDirection(Qt::LeftToRight);
        line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
    return form;
}

QWidget* DestinationEditor::buildPlaces()
{
    auto* field = new QWidget(this);
    m_inStore = new QRadioButton(tr("In the system’s key store"), field);
    m_inStore->setObjectName(QStringLiteral("keepInStore"));
    m_inStore->setWhatsThis(tr("The key is there the next time you start Convey."));
    m_inSession = new QRadioButton(tr("For this session only"), field);
    m_inSession->setObjectName(QStringLiteral("keepInSession"));
    m_inSession->setWhatsThis(tr("The key is forgotten when Convey closes."));
    auto* line = new QHBoxLayout;
    line->setSpacing(em(this, kGapM));
    for (QRadioButton* choice : {m_inStore, m_inSession}) {
        choice->setAccessibleName(choice->text());
        line->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, &DestinationEditor::clearFault);
    }
    line->addStretch(1);
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapXS));
    column->addLayout(line);
    column->addWidget(hintLabel(tr("In no file of Convey, in no saved setup."), field));
    return field;
}

QWidget* DestinationEditor::buildButtons()
{
    auto* row = new QWidget(this);
    auto* cancel = new QPushButton(tr("Cancel"), row);
    cancel->setObjectName(QStringLiteral("cancelEdit"));
    cancel->setAccessibleName(cancel->text());
    cancel->setWhatsThis(tr("Closes without saving."));
    cancel->setMinimumHeight(em(this, kControlHeight));
    cancel->setAutoDefault(false);
    m_save = new PrimaryButton(row);
    m_save->setObjectName(QStringLiteral("saveDestination"));
    m_save->setText(tr("&Save"));
    m_save->setAccessibleName(tr("Save"));
    m_save->setWhatsThis(tr("Saves the destination and keeps its key. It need not have been tried."));
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &DestinationEditor::save);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(em(this, kGapS));
    line->addStretch(1);
    line->addWidget(cancel);
    line->addWidget(m_save);
    return row;
}

void DestinationEditor::fill(const Destination& destination)
{
    m_name->setText(toQString(destination.name));
    m_colour->setName(m_name->text());
    m_colour->setColour(destination.colourIndex);
    m_pixel->setText(toQString(destination.pixelId));
    m_address->setText(
        toQString(destination.endpoint.empty() ? kDefaultEndpoint : std::string_view(destination.endpoint)));
    const std::optional<KeyPlace> place = m_existing ? m_desk.keyPlace(*m_existing) : std::nullopt;
    (place == KeyPlace::Session ? m_inSession : m_inStore)->setChecked(true);
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
        showFault(translated(pixel.error()), m_pixel);
        return false;
    }
    if (const Result<Endpoint> endpoint = endpointOf(destination); !endpoint) {
        showFault(translated(endpoint.error()), m_address);
        return false;
    }
    if (!m_key->isEmpty() && !checkKey(m_key->key().reveal())) {
        showFault(tr("This is no key. Copy the key again, whole and alone."), m_key->input());
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
    m_fault->clear();
    m_trial->clear();
}

void DestinationEditor::setBusy(bool busy)
{
    m_trial->setCanTry(!busy);
    m_save->setEnabled(!busy);
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
    Result<SendMeans> means = m_desk.means();
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
    const QString before = m_existing ? toQString(m_existing->name) : QString();
    const Result<Destination> stored = m_desk.save(entered(), before);
    if (!stored) {
        const bool isTaken = stored.error().code == ErrorCode::UsageBadValue;
        return showFault(isTaken ? tr("Another destination has this name, or it can’t be used as a name.")
                                 : translated(stored.error()),
            isTaken ? m_name : nullptr);
    }
    m_existing = *stored;
    const std::optional<KeyPlace> place = m_desk.keyPlace(*stored);
    if (!m_key->isEmpty())
        return keep(m_key->key());
    if (!place || *place == chosenPlace())
        return finish();
    // The key stays the same and moves.
    setBusy(true);
    m_desk.readKey(*stored, this, [this](Result<Secret> key) {
        setBusy(false);
        if (!key)
            return showFault(translated(key.error()), m_key->input());
        keep(*std::move(key));
    });
}

void DestinationEditor::keep(Secret key)
{
    setBusy(true);
    m_desk.keepKey(*m_existing, std::move(key), chosenPlace(), this, [this](const Result<>& kept) {
        setBusy(false);
        if (!kept)
            return showFault(translated(kept.error()), m_inSession);
        finish();
    });
}

void DestinationEditor::finish()
{
    m_key->clear();
    Q_EMIT saved(*m_existing);
    accept();
}

} // namespace convey::ui
