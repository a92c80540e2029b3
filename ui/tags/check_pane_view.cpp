// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
//
// How the part is built; what it does is in check_pane.cpp.
#include "common/icon_label.h"
#include "common/leading_text.h"
#include "common/metrics.h"
#include "common/panel.h"
#include "send/small_table.h"
#include "tags/check_pane.h"
#include "tags/code_field.h"
#include "tags/length_meter.h"
#include "tags/mend_delegate.h"
#include "tags/panel_title.h"
#include "tags/tag_findings_model.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>

#include <tuple>

namespace convey::ui {

namespace {

QLabel* boldLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(scaledFont(parent, 1.0, QFont::DemiBold));
    return label;
}

} // namespace

CheckPane::CheckPane(QWidget* parent)
    : QScrollArea(parent)
    , m_findings(new TagFindingsModel(this))
    , m_parameters(new TagParametersModel(this))
    , m_tags(new FoundTagsModel(this))
{
    setObjectName(QStringLiteral("tagCheck"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* whole = new QWidget(this);
    auto* left = new QWidget(whole);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapM));
    column->addWidget(buildText(), 3);
    column->addWidget(buildFindings(), 4);
    m_said = new IconLabel(left, QPalette::WindowText);
    m_said->setObjectName(QStringLiteral("checkSaid"));
    column->addWidget(m_said);
    column->addWidget(buildMended(), 3);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, whole);
    m_columns->setContentsMargins({});
    m_columns->setSpacing(em(this, kGapM));
    m_columns->addWidget(left, 1);
    m_columns->addWidget(buildSide());
    setWidget(whole);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CheckPane::read);
    connect(m_text, &CodeField::fileOffered, this, &CheckPane::open);
    connect(m_text, &CodeField::faultEntered, this,
        [this](std::size_t index) { m_findingsTable->selectRow(static_cast<int>(index)); });
    show(std::make_shared<const CheckedText>());
}

QWidget* CheckPane::buildText()
{
    auto* panel = new ui::Panel(this);
    auto* title = boldLabel(tr("&Pasted"), panel);
    m_found = new QLabel(panel);
    m_found->setObjectName(QStringLiteral("tagsFound"));
    m_found->setForegroundRole(QPalette::PlaceholderText);
    const auto addCount = [&](const char* name) {
        auto* count = new IconLabel(panel, QPalette::WindowText);
        count->setObjectName(QString::fromLatin1(name));
        count->setWraps(false);
        return count;
    };
    m_blocked = addCount("countBlocked");
    m_warned = addCount("countWarned");
    m_noted = addCount("countNoted");
    m_text = new CodeField(tr("Text with image tags"), true, panel);
    m_text->setObjectName(QStringLiteral("tagText"));
    m_text->setPlaceholderText(tr("Paste a tag, an address or the source of a page here, or drop a file."));
    m_text->setWhatsThis(
        tr("What stands here is read and never loaded. What is wrong is underlined; F8 goes to "
           "the next place. Everything can be undone with Ctrl+Z."));
    title->setBuddy(m_text);
    auto* head = new QHBoxLayout;
    const int pad = em(this, kGapM);
    head->setContentsMargins(pad, em(this, kGapXS), pad, 0);
    head->setSpacing(em(this, kGapS));
    head->addWidget(title);
    head->addWidget(m_found);
    head->addStretch(1);
    for (IconLabel* count : {m_blocked, m_warned, m_noted})
        head->addWidget(count);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(1, em(this, kGapXS), 1, 1);
    column->setSpacing(em(this, kGapXS));
    column->addLayout(head);
    column->addWidget(m_text, 1);
    return panel;
}

QWidget* CheckPane::buildFindings()
{
    m_findingsTable =
        new SmallTable({.name = tr("What is wrong"),
                           .help = tr("One problem a row. Choosing it shows the place in the text; "
                                      "Enter mends it where that can be done by itself."),
                           .objectName = "tagFindings",
                           .stretched = TagFindingsModel::Found},
            *m_findings, this);
    auto* mend = new MendDelegate(m_findingsTable);
    m_findingsTable->setItemDelegateForColumn(TagFindingsModel::Mend, mend);
    m_findingsTable->verticalHeader()->setDefaultSectionSize(em(this, 2.15));
    m_findingsTable->horizontalHeader()->setAccessibleName(tr("Columns of the problems"));
    m_findingsTable->setMinimumHeight(em(this, 9));
    connect(mend, &MendDelegate::pressed, this, &CheckPane::mend);
    connect(m_findingsTable, &QTableView::activated, this,
        [this](const QModelIndex& index) { this->mend(index.row()); });
    connect(m_findingsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { showFinding(current.row()); });
    return m_findingsTable;
}

QWidget* CheckPane::buildMended()
{
    auto* panel = new ui::Panel(this);
    m_mendedPanel = panel;
    auto* title = new IconLabel(panel, QPalette::WindowText);
    title->show(tr("Mended"), QStringLiteral("fix"), Token::Text);
    makeTitle(title);
    title->setWraps(false);
    m_length = new LengthMeter(panel);
    m_mended = new CodeField(tr("Mended text"), false, panel);
    m_mended->setObjectName(QStringLiteral("tagMended"));
    m_mended->setWhatsThis(
        tr("The text with all that is mended by itself. What a person has to decide is left as "
           "it was."));
    auto* head = new QHBoxLayout;
    const int pad = em(this, kGapM);
    head->setContentsMargins(pad, em(this, kGapXS), pad, 0);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_length);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(1, em(this, kGapXS), 1, 1);
    column->setSpacing(em(this, kGapXS));
    column->addLayout(head);
    column->addWidget(m_mended, 1);
    return panel;
}

QWidget* CheckPane::buildSide()
{
    auto* side = new QWidget(this);
    m_side = side;
    side->setObjectName(QStringLiteral("checkSide"));
    const int pad = em(this, kGapM);
    const auto tableIn = [&](QWidget* panel, QLabel* title, QTableView* table) {
        title->setBuddy(table);
        table->setFrameShape(QFrame::NoFrame);
        table->horizontalHeader()->hide();
        auto* column = new QVBoxLayout(panel);
        column->setContentsMargins(1, em(this, kGapXS), 1, 1);
        column->setSpacing(em(this, kGapXS));
        auto* head = new QHBoxLayout;
        head->setContentsMargins(pad, 0, pad, 0);
        head->addWidget(title);
        column->addLayout(head);
        column->addWidget(table);
    };
    m_tagsPanel = new ui::Panel(side);
    m_tagsTable = new SmallTable({.name = tr("Tags in the text"),
                                     .help = tr("One tag a row. Choosing it shows what is wrong with it."),
                                     .objectName = "foundTags",
                                     .shownRows = 6,
                                     .stretched = 0},
        *m_tags, m_tagsPanel);
    tableIn(m_tagsPanel, boldLabel(tr("T&ags in the text"), m_tagsPanel), m_tagsTable);
    connect(m_tagsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (current.isValid())
                showTag(static_cast<std::size_t>(current.row()));
        });

    auto* says = new ui::Panel(side);
    m_parametersTable =
        new SmallTable({.name = tr("What the tag says"),
                           .help = tr("One parameter a row; its tool tip tells what it means."),
                           .objectName = "tagParameters",
                           .shownRows = 10},
            *m_parameters, says);
    m_says = boldLabel(tr("What the tag &says"), says);
    tableIn(says, m_says, m_parametersTable);

    m_card = new ui::Panel(side);
    m_cardTitle = new IconLabel(m_card, QPalette::WindowText);
    m_cardTitle->setObjectName(QStringLiteral("findingTitle"));
    m_cardText = new LeadingLabel(m_card);
    m_cardText->setObjectName(QStringLiteral("findingText"));
    m_orderCard = new ui::Panel(side);
    auto* orderTitle = new IconLabel(m_orderCard, QPalette::WindowText);
    orderTitle->show(tr("The same order from a file?"), QStringLiteral("warned"), Token::WarnedMark);
    auto* orderText =
        new LeadingLabel(tr("Then use the new ID there too, or it counts twice. A saved setup makes the "
                            "same ID from the order number: on Columns, bind the event ID as made."),
            m_orderCard);
    for (const auto& [panel, title, text] :
        {std::tuple<QWidget*, IconLabel*, QLabel*>{m_card, m_cardTitle, m_cardText},
            std::tuple<QWidget*, IconLabel*, QLabel*>{m_orderCard, orderTitle, orderText}}) {
        makeTitle(title);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setFont(scaledFont(this, kNoteType));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto* column = new QVBoxLayout(panel);
        column->setContentsMargins(pad, em(this, kGapS), pad, em(this, kGapS));
        column->setSpacing(em(this, kGapXS));
        column->addWidget(title);
        column->addWidget(text);
    }
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(em(this, kGapM));
    for (QWidget* panel : {m_tagsPanel, static_cast<QWidget*>(says), m_card, m_orderCard})
        column->addWidget(panel);
    column->addStretch(1);
    return side;
}

} // namespace convey::ui
