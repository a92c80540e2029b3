// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/finding_card.h"

#include "common/icon.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/translated.h"
#include "help/help_desk.h"
#include "preview/cause_title.h"

#include "base/text.h"

#include <QDateTime>
#include <QFileInfo>
#include <QFocusEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr double kCardEdge = 0.25; // em

QLabel* makeCardLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString foundText(const Finding& finding, const QString& column, const QString& found)
{
    const std::optional<ValueFault> fault = finding.problem.fault;
    const QString reason = fault ? translated(wordsFor(*fault)) : QString();
    if (column.isEmpty())
        return reason;
    if (found.isEmpty())
        return FindingCard::tr("nothing, in the column %1").arg(column);
    return reason.isEmpty()
        ? FindingCard::tr("%1 in the column %2", "a value and its column").arg(found, column)
        : FindingCard::tr("%1 in the column %2; %3", "a value, its column, why it can't be read")
              .arg(found, column, reason);
}

/// A line with one link. Qt marks it at the second Tab only; at the first nobody would see where the focus
/// is.
class LinkLabel final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void focusInEvent(QFocusEvent* event) override
    {
        QLabel::focusInEvent(event);
        if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
            focusNextPrevChild(event->reason() == Qt::TabFocusReason);
    }
};

/// Rich text, made of our own words alone: no text of the file gets here.
QLabel* makeSourceLabel(Rule rule, QWidget* parent)
{
    auto* label = new LinkLabel(parent);
    const QString text = sourceOf(rule);
    const QString address = sourceAddressOf(rule);
    label->setWordWrap(true);
    label->setFont(scaledFont(parent, kNoteType));
    label->setAccessibleName(text);
    if (address.isEmpty()) {
        label->setTextFormat(Qt::PlainText);
        label->setText(text);
        return label;
    }
    label->setTextFormat(Qt::RichText);
    label->setText(QStringLiteral("<a href=\"%1\">%2</a>").arg(address, text.toHtmlEscaped()));
    label->setToolTip(address);
    label->setOpenExternalLinks(true);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    return label;
}

QLabel* makeWhyLabel(Rule rule, QWidget* parent)
{
    auto* label = new LinkLabel(parent);
    label->setObjectName(QStringLiteral("whyLink"));
    label->setTextFormat(Qt::RichText);
    label->setText(QStringLiteral("<a href=\"%1\">%2</a>")
                       .arg(helpLink(helpPlaceOf(rule)), FindingCard::tr("Why?").toHtmlEscaped()));
    label->setFont(scaledFont(parent, kNoteType));
    label->setAccessibleName(FindingCard::tr("Why? The rule in the help"));
    label->setWhatsThis(FindingCard::tr("Opens the help at this rule."));
    label->setOpenExternalLinks(true); // our own scheme: see HelpDesk
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    return label;
}

} // namespace

FindingCard::FindingCard(
    const Finding& finding, StateLook look, const QString& column, const QString& found, QWidget* parent)
    : QFrame(parent)
    , m_look(std::move(look))
    , m_rule(finding.rule())
    , m_layout(new QVBoxLayout(this))
    , m_rows(new QFormLayout)
{
    const QString title = titleOf(finding.rule());
    const Words words = wordsFor(finding.rule());
    const std::string columnName = toUtf8(column);
    const WordValues values = valuesOf(finding, columnName);
    const QString sentence = translated(words.sentence, values);
    const QString remedy = translated(words.remedy, values);
    setObjectName(QStringLiteral("finding"));
    setAccessibleName(tr("%1: %2", "a state and what is wrong").arg(m_look.word, title));
    setAccessibleDescription(QStringList{sentence, remedy}.join(u' '));

    auto* state = new IconView(m_look.icon, m_look.mark, 1.2, this);
    QLabel* heading = makeCardLabel(title, this);
    heading->setFont(scaledFont(this, 1, QFont::DemiBold));
    QLabel* word = makeCardLabel(m_look.word, this);
    word->setWordWrap(false);
    word->setForegroundRole(QPalette::PlaceholderText);
    auto* top = new QHBoxLayout;
    top->setSpacing(em(this, kGapS));
    top->addWidget(state, 0, Qt::AlignTop);
    top->addWidget(heading, 1);
    top->addWidget(word, 0, Qt::AlignTop);

    QFormLayout* rows = m_rows;
    rows->setHorizontalSpacing(em(this, kGapM));
    rows->setVerticalSpacing(em(this, kGapXS));
    addRow(rows, tr("Found"), foundText(finding, column, found));
    addRow(rows, tr("Expected"), expectedOf(finding.problem));
    addRow(rows, tr("Why"), reasonOf(finding.rule()));
    // Age is nobody's error: there is nothing to mend.
    const bool isOld = verdictOf(finding.rule()) == Verdict::Outside;
    addRow(rows, isOld ? tr("Next time") : tr("Mend"), remedy);

    QVBoxLayout* layout = m_layout;
    const int pad = em(this, kGapS);
    layout->setContentsMargins(pad + em(this, kCardEdge), pad, pad, pad);
    layout->setSpacing(em(this, kGapXS));
    layout->addLayout(top);
    layout->addWidget(makeCardLabel(sentence, this));
    layout->addLayout(rows);
    auto* rule = new QHBoxLayout;
    rule->setSpacing(em(this, kGapS));
    rule->addWidget(makeSourceLabel(finding.rule(), this), 1);
    rule->addWidget(makeWhyLabel(finding.rule(), this), 0, Qt::AlignTop);
    layout->addLayout(rule);
}

void FindingCard::offerFix(const CellFix& fix, const QString& shownText, std::uint64_t alike)
{
    const QString what = translated(wordsFor(fix.kind));
    auto* proposal = new IconLabel(this, QPalette::WindowText);
    proposal->setObjectName(QStringLiteral("proposedFix"));
    proposal->show(
        shownText.isEmpty() ? what : tr("%1: %2", "what a fix does, and the new text").arg(what, shownText),
        QStringLiteral("fix"), Token::Accent);
    m_layout->addWidget(proposal);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(em(this, kGapS));
    const auto add = [&](const QString& text, const char* name, const QString& help) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(text);
        button->setAccessibleDescription(what);
        button->setWhatsThis(help);
        button->setToolTip(help);
        buttons->addWidget(button);
        return button;
    };
    if (alike > 1) {
        QPushButton* all = add(tr("Fix all %Ln", nullptr, static_cast<int>(alike)), "fixAll",
            tr("Does the same in every row with this cause (Alt+Shift+Return). You can undo it."));
        connect(all, &QPushButton::clicked, this, [this] { Q_EMIT fixAllWanted(m_rule); });
    }
    QPushButton* one =
        add(tr("Fix this row"), "fixRow", tr("Changes this cell only (Alt+Return). You can undo it."));
    connect(one, &QPushButton::clicked, this, [this, fix] { Q_EMIT fixWanted(fix); });
    buttons->addStretch(1);
    m_layout->addLayout(buttons);
}

void FindingCard::showEarlier(const EarlierSend& earlier, const QString& here)
{
    const QString when =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(earlier.sentMs), QLocale::ShortFormat);
    const QString file = QFileInfo(toQString(earlier.file)).fileName();
    const QString before = tr("%1: row %2 of %3, to pixel %4", "a time, a place in a file, a pixel")
                               .arg(when, QLocale().toString(static_cast<qulonglong>(earlier.row + 1)), file,
                                   toQString(earlier.pixelId));
    if (m_rule == Rule::AlreadySentDiffers) {
        addRow(m_rows, tr("Stays at OpenAI"), before);
        addRow(m_rows, tr("Not sent"), tr("%1, with other values", "a place in this file").arg(here));
    } else {
        addRow(m_rows, earlier.isAnswered ? tr("Sent") : tr("Sent, no answer"), before);
    }
}

void FindingCard::offerColumns()
{
    auto* button =
        new QPushButton(icon(QStringLiteral("columns")), tr("Mend it for all rows on Columns"), this);
    button->setObjectName(QStringLiteral("cardToColumns"));
    button->setAccessibleName(button->text());
    button->setWhatsThis(tr("The cause is in what the columns mean, not in this row."));
    button->setFlat(true);
    connect(button, &QPushButton::clicked, this, &FindingCard::columnsWanted);
    m_layout->addWidget(button, 0, Qt::AlignLeading);
}

void FindingCard::addRow(QFormLayout* rows, const QString& name, const QString& text)
{
    if (text.isEmpty())
        return;
    QLabel* label = makeCardLabel(name, this);
    label->setWordWrap(false);
    label->setForegroundRole(QPalette::PlaceholderText);
    rows->addRow(label, makeCardLabel(text, this));
}

void FindingCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QPalette colours = palette();
    painter.fillRect(rect(), token(m_look.tint, colours));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {0, 0, em(this, kCardEdge), height()}),
        token(m_look.mark, colours));
    if (themeOf(colours) == ThemeKind::Contrast) {
        painter.setPen(token(Token::Line, colours));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace convey::ui
