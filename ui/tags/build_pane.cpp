// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/build_pane.h"

#include "common/icon_label.h"
#include "common/leading_text.h"
#include "common/metrics.h"
#include "common/panel.h"
#include "common/translated.h"
#include "send/small_table.h"
#include "tags/code_field.h"
#include "tags/flavour_list_model.h"
#include "tags/length_meter.h"
#include "tags/length_words.h"
#include "tags/panel_title.h"
#include "tags/tag_form.h"

#include "base/text.h"
#include "tag/build.h"
#include "words/tag_words.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>

namespace convey::ui {

namespace {

constexpr double kBuildColumns = 74; // em; below it the code stands under the form
constexpr double kFormWidth = 34; // em, at most
constexpr int kFormsInSight = 9;

class LinkDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->palette.setBrush(QPalette::Text, token(Token::Accent, option->palette));
        option->palette.setBrush(QPalette::HighlightedText, token(Token::Accent, option->palette));
        option->font.setUnderline(true);
    }
};

/// The words of a column in a quieter colour.
class QuietDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->palette.setBrush(QPalette::Text, token(Token::Muted, option->palette));
        option->palette.setBrush(QPalette::HighlightedText, token(Token::Text, option->palette));
    }
};

} // namespace

BuildPane::BuildPane(SendDesk& desk, QWidget* parent)
    : QScrollArea(parent)
    , m_form(new TagForm(desk, this))
    , m_flavours(new FlavourListModel(this))
{
    setObjectName(QStringLiteral("tagBuild"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    auto* whole = new QWidget(this);
    whole->setAutoFillBackground(false);
    m_columns = new QGridLayout(whole);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setVerticalSpacing(em(this, kGapM));
    m_left = buildLeft();
    m_right = buildRight();
    m_others = buildOthers();
    arrange(true);
    setWidget(whole);
    connect(m_form, &TagForm::changed, this, &BuildPane::show);
    connect(m_for, &QComboBox::currentIndexChanged, this, [this] {
        m_form->setFlavour(m_flavours->flavour(chosenFlavour()));
        showCode();
        Q_EMIT changed();
    });
    m_form->setFlavour(m_flavours->flavour(0));
    show();
}

QWidget* BuildPane::buildLeft()
{
    auto* left = new QWidget(this);
    auto* limits = new ui::Panel(left);
    auto* title = new IconLabel(limits, QPalette::WindowText);
    title->show(tr("What a tag can’t do"), QStringLiteral("info"), Token::Accent);
    makeTitle(title);
    auto* words =
        new LeadingLabel(tr("It can’t report clicks, forms or app events, send several events at once, carry "
                            "e-mail addresses or "
                            "other customer data, opt a visitor out, find the click reference, or take "
                            "fields of your own. For "
                            "those, send a file or use the pixel script. Show it only after consent."),
            limits);
    words->setObjectName(QStringLiteral("tagLimits"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setFont(scaledFont(this, kNoteType));
    auto* inner = new QVBoxLayout(limits);
    const int pad = em(this, kGapM);
    inner->setContentsMargins(pad, em(this, kGapS), pad, em(this, kGapS));
    inner->setSpacing(em(this, kGapXS));
    inner->addWidget(title);
    inner->addWidget(words);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapM));
    column->addWidget(m_form);
    column->addStretch(1);
    column->addWidget(limits);
    return left;
}

QWidget* BuildPane::buildRight()
{
    auto* right = new QWidget(this);
    auto* label = new QLabel(tr("F&or"), right);
    m_for = new QComboBox(right);
    m_for->setObjectName(QStringLiteral("tagFlavour"));
    m_for->setAccessibleName(tr("Form of the tag"));
    m_for->setWhatsThis(tr("Where the tag will stand: each place wants it written in its own way."));
    m_for->setMinimumHeight(em(this, kControlHeight));
    for (int row = 0; row < m_flavours->rowCount(); ++row)
        m_for->addItem(flavourText(m_flavours->flavour(row).title), toQString(m_flavours->flavour(row).name));
    label->setBuddy(m_for);
    m_paste = new LeadingLabel({}, right);
    m_paste->setObjectName(QStringLiteral("tagPaste"));
    m_paste->setTextFormat(Qt::PlainText);
    m_paste->setWordWrap(true);
    m_paste->setFont(scaledFont(this, kNoteType));
    m_paste->setForegroundRole(QPalette::PlaceholderText);
    auto* top = new QHBoxLayout;
    top->setSpacing(em(this, kGapS));
    top->addWidget(label);
    top->addWidget(m_for);
    top->addWidget(m_paste, 1);

    auto* panel = new ui::Panel(right);
    m_code = new CodeField(tr("Image tag"), false, panel);
    m_code->setObjectName(QStringLiteral("tagCode"));
    m_code->setWhatsThis(tr("The tag, ready to paste. Convey never loads it. Ctrl+Shift+C copies it with its "
                            "colours."));
    m_state = new IconLabel(panel, QPalette::WindowText);
    m_state->setObjectName(QStringLiteral("tagState"));
    m_length = new LengthMeter(panel);
    auto* foot = new QHBoxLayout;
    const int pad = em(this, kGapM);
    foot->setContentsMargins(pad, em(this, kGapXS), pad, em(this, kGapS));
    foot->addWidget(m_state, 1);
    foot->addWidget(m_length, 0, Qt::AlignTop);
    auto* inner = new QVBoxLayout(panel);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->setSpacing(em(this, kGapXS));
    inner->addWidget(m_code, 1);
    inner->addLayout(foot);

    m_notes = new IconLabel(right, QPalette::WindowText);
    m_notes->setObjectName(QStringLiteral("tagNotes"));
    m_tooLong = new IconLabel(right, QPalette::WindowText);
    m_tooLong->setObjectName(QStringLiteral("tagTooLong"));
    m_said = new IconLabel(right, QPalette::WindowText);
    m_said->setObjectName(QStringLiteral("tagSaid"));
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapS));
    column->addLayout(top);
    column->addWidget(panel, 1);
    column->addWidget(m_said);
    column->addWidget(m_tooLong);
    column->addWidget(m_notes);
    return right;
}

QWidget* BuildPane::buildOthers()
{
    auto* part = new QWidget(this);
    auto* title = new QLabel(tr("The same conversion in other forms"), part);
    title->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    auto* count = new QLabel(tr("%Ln forms", nullptr, m_flavours->rowCount()), part);
    count->setForegroundRole(QPalette::PlaceholderText);
    auto* heading = new QHBoxLayout;
    heading->addWidget(title);
    heading->addStretch(1);
    heading->addWidget(count);
    m_list = new SmallTable({.name = tr("Forms of the tag"),
                                .help = tr("The tag for each place. Enter copies the code of a row."),
                                .objectName = "tagForms",
                                .shownRows = kFormsInSight,
                                .stretched = FlavourListModel::Paste},
        *m_flavours, part);
    m_list->horizontalHeader()->hide();
    m_list->setItemDelegateForColumn(FlavourListModel::Paste, new QuietDelegate(m_list));
    m_list->setItemDelegateForColumn(FlavourListModel::Copy, new LinkDelegate(m_list));
    m_list->setMinimumHeight(em(this, 5 * kRowHeight));
    title->setBuddy(m_list);
    connect(m_list, &QTableView::activated, this, [this](const QModelIndex& index) { copyRow(index.row()); });
    connect(m_list, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == FlavourListModel::Copy)
            copyRow(index.row());
    });
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapXS));
    column->addLayout(heading);
    column->addWidget(m_list, 1);
    return part;
}

int BuildPane::chosenFlavour() const
{
    return std::max(m_for->currentIndex(), 0);
}

void BuildPane::choose(const QString& flavourName)
{
    m_for->setCurrentIndex(m_flavours->rowOf(flavourName));
}

bool BuildPane::canHandOut() const
{
    return m_flavours->canCopy(chosenFlavour());
}

void BuildPane::show()
{
    m_flavours->setTag(m_form->tag(), m_form->isUsable());
    showCode();
    fit();
    Q_EMIT changed();
}

void BuildPane::showCode()
{
    const int row = chosenFlavour();
    const Flavour& flavour = m_flavours->flavour(row);
    m_paste->setText(flavourText(flavour.paste));
    m_code->setCode(m_flavours->code(row));
    QStringList notes;
    for (const std::string& note : flavour.notes)
        notes.append(flavourText(note));
    m_notes->show(notes.join(u'\n'), QStringLiteral("info"), Token::Muted);
    m_said->clear();

    const ImageTag tag = m_form->tag().tag;
    const TagLength length = lengthOf(tag);
    m_length->show(length.address, spec::kUsualTagAddress.value, lengthLimitWords(length));
    m_tooLong->show(lengthAdviceWords(tag), QStringLiteral("warned"), Token::WarnedMark);

    struct Look
    {
        const char* iconName;
        Token mark;
    };
    constexpr Look kBlocked{"blocked", Token::BlockedMark};
    constexpr Look kWarned{"warned", Token::WarnedMark};
    constexpr Look kToCome{"info", Token::Muted};
    constexpr Look kFine{"ready", Token::ReadyMark};
    const std::vector<TagFinding>& findings = m_form->findings();
    const auto first = [&](Severity severity, bool isToCome) {
        const auto found = std::ranges::find_if(findings, [&](const TagFinding& finding) {
            return finding.severity == severity && m_form->isToCome(finding) == isToCome;
        });
        return found == findings.end()
            ? QString()
            : translated(wordsFor(found->code).sentence, {.subject = found->parameter});
    };
    const std::array<std::pair<QString, Look>, 6> states{{
        {m_form->faults().value(0), kBlocked},
        {first(Severity::Blocked, false), kBlocked},
        {m_flavours->problem(row), kBlocked},
        {first(Severity::Warning, false), kWarned},
        {first(Severity::Blocked, true), kToCome},
        {tr("No problem found"), kFine},
    }};
    const auto& [state, look] =
        *std::ranges::find_if(states, [](const auto& entry) { return !entry.first.isEmpty(); });
    m_state->show(state, QString::fromLatin1(look.iconName), look.mark);
    m_code->setState(
        tr("%1, %Ln characters", "what is wrong, length", static_cast<int>(m_code->toPlainText().size()))
            .arg(m_state->text()));
}

void BuildPane::copy(bool asRichText)
{
    if (!canHandOut())
        return;
    m_code->copyAll(asRichText);
    Q_EMIT handedOut();
    m_said->tellDone(asRichText ? tr("The tag is on the clipboard, as text and with its colours.")
                                : tr("The tag is on the clipboard."));
}

void BuildPane::copyRow(int row)
{
    if (!m_flavours->canCopy(row))
        return m_said->tellProblem(
            m_flavours->problem(row).isEmpty() ? m_state->text() : m_flavours->problem(row));
    QGuiApplication::clipboard()->setText(m_flavours->code(row));
    Q_EMIT handedOut();
    m_said->tellDone(
        tr("On the clipboard: %1.", "form of the tag").arg(flavourText(m_flavours->flavour(row).title)));
}

void BuildPane::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    const bool isWide = width() >= em(this, kBuildColumns);
    arrange(isWide);
    m_left->setMaximumWidth(isWide ? em(this, kFormWidth) : QWIDGETSIZE_MAX);
    fit();
}

void BuildPane::arrange(bool isWide)
{
    for (QWidget* part : {m_left, m_right, m_others})
        m_columns->removeWidget(part);
    if (isWide) {
        m_columns->addWidget(m_left, 0, 0, 2, 1);
        m_columns->addWidget(m_right, 0, 1);
        m_columns->addWidget(m_others, 1, 1);
    } else {
        m_columns->addWidget(m_right, 0, 0);
        m_columns->addWidget(m_left, 1, 0);
        m_columns->addWidget(m_others, 2, 0);
    }
    m_columns->setColumnStretch(0, 10);
    m_columns->setColumnStretch(1, isWide ? 14 : 0);
    m_columns->setHorizontalSpacing(isWide ? em(this, kGapL) : 0); // an empty column has its gap too
    m_columns->setRowStretch(0, isWide ? 3 : 0);
    m_columns->setRowStretch(1, isWide ? 4 : 0);
}

bool BuildPane::eventFilter(QObject* watched, QEvent* event)
{
    // A hint that wraps anew tells the layouts above it only now.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

/// A scroll area asks for no height by width: words that wrap would be pressed together.
void BuildPane::fit()
{
    // -1 while nothing in it wraps.
    widget()->setMinimumHeight(std::max(0, m_columns->totalMinimumHeightForWidth(viewport()->width())));
}

} // namespace convey::ui
