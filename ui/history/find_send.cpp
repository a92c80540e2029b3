// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "history/find_send.h"

#include "common/form.h"
#include "common/icon.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/number_text.h"
#include "common/outcome_look.h"
#include "common/translated.h"
#include "send/send_words.h"

#include "base/text.h"
#include "jobs/runner.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr int kRestMs = 350;
constexpr std::size_t kShownSends = 4;
constexpr double kFieldWidth = 24; // em

StateLook lookOfFound(const FoundSend& send)
{
    switch (send.state) {
    case BatchState::Accepted:
        return lookOf(SendOutcome::Accepted);
    case BatchState::Refused:
        return lookOf(SendOutcome::Refused);
    case BatchState::InFlight:
    case BatchState::Unknown:
        return lookOf(SendOutcome::NoAnswer);
    default:
        return lookOf(SendOutcome::NotSent);
    }
}

QString verdictOf(const FoundSend& send)
{
    const bool isTest = send.mode == JobMode::ValidateOnly;
    switch (send.state) {
    case BatchState::Accepted:
        return isTest ? FindSend::tr("Tested and passed, not recorded") : FindSend::tr("Yes, accepted");
    case BatchState::Refused:
        return isTest ? FindSend::tr("Tested; it would be refused") : FindSend::tr("Sent, and refused");
    case BatchState::InFlight:
    case BatchState::Unknown:
        return FindSend::tr("Sent, no answer came back; repeating is safe");
    default:
        return FindSend::tr("Planned, not sent");
    }
}

} // namespace

FindSend::FindSend(NameOf nameOf, QWidget* parent)
    : Panel(parent)
    , m_nameOf(std::move(nameOf))
    , m_field(new QLineEdit(this))
    , m_rest(new QTimer(this))
    , m_answers(new QVBoxLayout)
{
    setObjectName(QStringLiteral("findSend"));
    auto* title = new QLabel(tr("Was this or&der sent?"), this);
    title->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    title->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("findId"));
    m_field->setAccessibleName(tr("Was this order sent?"));
    m_field->setPlaceholderText(tr("#10520"));
    makeClearable(m_field);
    m_field->setMinimumHeight(em(this, kControlHeight));
    m_field->setMinimumWidth(em(this, kFieldWidth));
    addSign(m_field, icon(QStringLiteral("find"), Token::Muted));
    m_field->setWhatsThis(
        tr("Type an event ID, or the order number that IDs are made of. Convey keeps no IDs, "
           "only keyed hashes; what you type is hashed and looked for, and kept nowhere."));
    auto* hint = new QLabel(tr("Event ID or order number, as it stands in your file"), this);
    hint->setFont(scaledFont(this, kNoteType));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);

    auto* ask = new QVBoxLayout;
    ask->setSpacing(em(this, kGapXS));
    ask->addWidget(title);
    ask->addWidget(m_field);
    ask->addWidget(hint);
    ask->addStretch(1);
    m_answers->setSpacing(em(this, kGapXS));
    auto* layout = new QHBoxLayout(this);
    const int pad = em(this, kGapM);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(em(this, kGapL));
    layout->addLayout(ask);
    layout->addLayout(m_answers, 1);
    layout->setAlignment(m_answers, Qt::AlignTop);

    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMs);
    connect(m_rest, &QTimer::timeout, this, &FindSend::look);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_rest->start(); });
    connect(m_field, &QLineEdit::returnPressed, this, &FindSend::look);
}

void FindSend::setLedger(const std::string& path)
{
    m_ledger = path;
}

QString FindSend::answer() const
{
    QStringList lines;
    for (const IconLabel* line : m_lines)
        lines.append(line->text());
    return lines.join(u'\n');
}

void FindSend::clearAnswers()
{
    for (IconLabel* line : m_lines)
        delete line;
    m_lines.clear();
}

void FindSend::look()
{
    m_rest->stop();
    const std::string id = toUtf8(m_field->text().trimmed());
    const std::uint64_t asked = ++m_asked;
    if (id.empty() || m_ledger.empty()) {
        clearAnswers();
        return Q_EMIT answered();
    }
    runJob(
        this,
        [path = m_ledger, id]() -> Result<std::vector<FoundSend>> {
            if (!QFileInfo::exists(toQString(path)))
                return std::vector<FoundSend>();
            const Result<Ledger> ledger = Ledger::open(path, SystemClock().nowMs());
            if (!ledger)
                return convey::fail(ledger.error());
            return findSends(*ledger, id);
        },
        [this, asked](const Result<std::vector<FoundSend>>& found) {
            if (asked == m_asked)
                showFound(found);
        });
}

void FindSend::showFound(const Result<std::vector<FoundSend>>& found)
{
    clearAnswers();
    const auto say = [this](const QString& text, const QString& iconName, Token colour) {
        auto* line = new IconLabel(this, QPalette::WindowText);
        line->show(text, iconName, colour);
        m_answers->addWidget(line);
        m_lines.push_back(line);
    };
    if (!found) {
        say(translated(found.error()), QStringLiteral("blocked"), Token::BlockedMark);
    } else if (found->empty()) {
        say(tr("No. Nothing with this ID was sent from this computer."), QStringLiteral("info"),
            Token::Muted);
    } else {
        // The newest says how it stands.
        for (std::size_t i = 0; i < std::min(found->size(), kShownSends); ++i)
            addAnswer(found->at(found->size() - 1 - i));
        if (found->size() > kShownSends)
            say(tr("And %Ln times before.", nullptr, static_cast<int>(found->size() - kShownSends)),
                QStringLiteral("history"), Token::Muted);
    }
    Q_EMIT answered();
}

void FindSend::addAnswer(const FoundSend& send)
{
    const StateLook look = lookOfFound(send);
    const QString name = m_nameOf(send.pixelId);
    const QString whereto = name.isEmpty() ? isolated(toQString(send.pixelId))
                                           : tr("%1 (pixel %2)").arg(name, isolated(toQString(send.pixelId)));
    QString text =
        tr("%1: %2, as %3 to %4, row %5 of %6.", "state, when, event, destination, row, file")
            .arg(verdictOf(send), momentText(send.whenMs), isolated(toQString(send.eventName)), whereto,
                numberText(send.row + 1), isolated(QFileInfo(toQString(send.file)).fileName()));
    if (!send.message.empty())
        text += u'\n' + toQString(send.message);
    else if (send.state == BatchState::Accepted && send.mode == JobMode::Live)
        text += u'\n' + tr("If it is sent again, OpenAI keeps the first; Convey leaves it out by itself.");
    auto* line = new IconLabel(this, QPalette::WindowText);
    line->show(text, look.icon, look.mark);
    m_answers->addWidget(line);
    m_lines.push_back(line);
}

} // namespace convey::ui
