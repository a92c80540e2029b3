// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
//
// How the page is built; what it does is in history_page.cpp.
#include "common/banner.h"
#include "common/empty_state.h"
#include "common/form.h"
#include "common/icon.h"
#include "common/icon_label.h"
#include "common/metrics.h"
#include "common/panel.h"
#include "common/table_habits.h"
#include "history/find_send.h"
#include "history/history_model.h"
#include "history/history_page.h"
#include "send/small_table.h"

#include "base/text.h"
#include "jobs/forget_history.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr double kAllColumns = 74; // em: below it the sum of the three beside it is not shown

} // namespace

void HistoryPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (!m_table->habits()->isArranged())
        m_table->setColumnHidden(HistoryModel::Sent, width() < em(this, kAllColumns));
}

HistoryPage::HistoryPage(SendDesk& desk, QWidget* parent)
    : Page(tr("Sending history"),
        tr("Everything Convey has sent from this computer, and what OpenAI answered."), parent)
    , m_desk(desk)
    , m_model(new HistoryModel(
          [this](const JobHeader& header) {
              const std::optional<SendTarget> target = m_desk.targetOf(header);
              if (!target)
                  return BadgeLook{.name = toQString(header.pixelId)};
              return target->practice ? practiceBadge() : badgeOf(target->destination);
          },
          this))
{
    setObjectName(QStringLiteral("historyPage"));
    QPushButton* goOn = setPrimary(tr("&Continue the stopped one…"), QStringLiteral("play"));
    goOn->setObjectName(QStringLiteral("continueStopped"));
    goOn->setWhatsThis(
        tr("Sends what is left and what had no answer, with the same event IDs: nothing counts twice."));
    connect(goOn, &QPushButton::clicked, this, [this] {
        if (const JobRecord* job = stopped())
            Q_EMIT resumeWanted(*job);
    });
    m_find = new FindSend(
        [this](const std::string& pixelId) {
            for (const Destination& destination : m_desk.destinations()) {
                if (destination.pixelId == pixelId)
                    return toQString(destination.name);
            }
            return QString();
        },
        this);
    content()->addWidget(m_find);
    content()->addWidget(buildFilters());
    content()->addWidget(buildList(), 1);
    content()->addWidget(buildDetail());
    content()->addWidget(buildKeeping());
    takeIn(JobList());
}

QWidget* HistoryPage::buildFilters()
{
    m_tools = new QWidget(this);
    auto* line = new QHBoxLayout(m_tools);
    line->setContentsMargins({});
    line->setSpacing(em(this, kGapS));
    const auto addBox = [&](const char* objectName, const QString& name) {
        auto* box = new QComboBox(m_tools);
        box->setObjectName(QString::fromLatin1(objectName));
        nameChooser(box, name);
        box->setWhatsThis(tr("Shows these jobs alone."));
        box->setMinimumHeight(em(this, kControlHeight));
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        line->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryPage::filter);
        return box;
    };
    m_sum = new QLabel(m_tools);
    m_sum->setObjectName(QStringLiteral("historySum"));
    m_sum->setForegroundRole(QPalette::PlaceholderText);
    m_destinations = addBox("historyDestination", tr("Destination"));
    m_modes = addBox("historyMode", tr("Mode"));
    m_times = addBox("historyTime", tr("Time"));
    const QSignalBlocker quietModes(m_modes);
    m_modes->addItem(tr("For real and tests"), -1);
    m_modes->addItem(tr("For real"), static_cast<int>(JobMode::Live));
    m_modes->addItem(tr("Tests"), static_cast<int>(JobMode::ValidateOnly));
    const QSignalBlocker quietTimes(m_times);
    m_times->addItem(tr("All times"), 0);
    m_times->addItem(tr("Last 7 days"), 7);
    m_times->addItem(tr("Last 30 days"), 30);
    m_times->addItem(tr("Last 365 days"), 365);
    line->addStretch(1);
    line->addWidget(m_sum);
    return m_tools;
}

QWidget* HistoryPage::buildList()
{
    m_table =
        new SmallTable({.name = tr("Jobs"),
                           .help = tr("One send or test a row, the newest first. Enter shows its results."),
                           .objectName = "historyTable",
                           .stretched = HistoryModel::File},
            *m_model, this);
    m_table->setItemDelegateForColumn(HistoryModel::Whereto, new BadgeDelegate(m_table));
    m_table->horizontalHeader()->setAccessibleName(tr("Columns of the list"));
    connect(m_table, &QTableView::activated, this, [this] {
        if (const ListedJob* listed = chosen())
            Q_EMIT resultsWanted(toQString(m_ledger), toQString(listed->job.id));
    });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showDetail);
    m_empty = new EmptyState(QStringLiteral("history"), {}, {}, this);
    auto* states = new QWidget(this);
    m_states = new QStackedLayout(states);
    m_states->addWidget(m_empty);
    m_states->addWidget(m_table);
    return states;
}

QWidget* HistoryPage::buildDetail()
{
    m_detail = new Panel(this);
    m_detailName = new QLabel(m_detail);
    m_detailName->setObjectName(QStringLiteral("historyJob"));
    m_detailName->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    m_detailText = new QLabel(m_detail);
    m_detailText->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {m_detailName, m_detailText}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(em(this, kGapXS));
    words->addWidget(m_detailName);
    words->addWidget(m_detailText);
    auto* receipt = new QPushButton(icon(QStringLiteral("receipt")), tr("&Receipt…"), m_detail);
    receipt->setObjectName(QStringLiteral("historyReceipt"));
    receipt->setAccessibleName(tr("Save the receipt"));
    receipt->setWhatsThis(tr("Figures, times and hashes of this send, to print, to file or to hand on."));
    connect(receipt, &QPushButton::clicked, this, &HistoryPage::saveReceipt);
    auto* results = new QPushButton(icon(QStringLiteral("results")), tr("&Open results"), m_detail);
    results->setObjectName(QStringLiteral("historyResults"));
    results->setAccessibleName(tr("Open results"));
    results->setWhatsThis(tr("What became of its lines, each outcome to save, and what to look at in Ads "
                             "Manager."));
    connect(results, &QPushButton::clicked, this, [this] {
        if (const ListedJob* listed = chosen())
            Q_EMIT resultsWanted(toQString(m_ledger), toQString(listed->job.id));
    });
    auto* line = new QHBoxLayout(m_detail);
    const int pad = em(this, kGapM);
    line->setContentsMargins(pad, em(this, kGapS), pad, em(this, kGapS));
    line->setSpacing(em(this, kGapS));
    line->addLayout(words, 1);
    for (QPushButton* button : {receipt, results}) {
        button->setMinimumHeight(em(this, kControlHeight));
        line->addWidget(button);
    }
    return m_detail;
}

QWidget* HistoryPage::buildKeeping()
{
    auto* keeping = new QWidget(this);
    auto* label = new QLabel(tr("&Keep it"), keeping);
    m_keep = new QComboBox(keeping);
    m_keep->setObjectName(QStringLiteral("keepHistory"));
    m_keep->setAccessibleName(tr("How long the sending history is kept"));
    m_keep->setWhatsThis(
        tr("Older jobs are forgotten by themselves. The history knows no IDs and no customers, only keyed "
           "hashes; it is what keeps a conversion from being sent twice."));
    m_keep->setMinimumHeight(em(this, kControlHeight));
    label->setBuddy(m_keep);
    for (const std::int64_t days : kKeepDaysChoices)
        m_keep->addItem(
            days == 0 ? tr("until it is wiped") : tr("for %Ln days", nullptr, static_cast<int>(days)),
            qlonglong{days});
    connect(m_keep, &QComboBox::activated, this,
        [this](int index) { keepFor(m_keep->itemData(index).toLongLong()); });
    m_wipe = new QPushButton(icon(QStringLiteral("remove")), tr("Wi&pe…"), keeping);
    m_wipe->setObjectName(QStringLiteral("wipeHistory"));
    m_wipe->setAccessibleName(tr("Wipe the sending history"));
    m_wipe->setWhatsThis(tr("Forgets everything that was sent, and the copies of the history beside it."));
    m_wipe->setMinimumHeight(em(this, kControlHeight));
    connect(m_wipe, &QPushButton::clicked, this, &HistoryPage::askToWipe);
    m_said = new IconLabel(keeping, QPalette::WindowText);
    m_said->setObjectName(QStringLiteral("historySaid"));
    auto* line = new QHBoxLayout(keeping);
    line->setContentsMargins({});
    line->setSpacing(em(this, kGapS));
    line->addWidget(label);
    line->addWidget(m_keep);
    line->addWidget(m_wipe);
    line->addWidget(m_said, 1);
    line->addStretch(1);
    return keeping;
}

} // namespace convey::ui
