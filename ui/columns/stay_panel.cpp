// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "columns/stay_panel.h"

#include "common/icon_label.h"
#include "common/leading_text.h"
#include "common/line_delegate.h"
#include "common/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QStringListModel>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr double kStayIcon = 1.2; // em
constexpr double kStayHeight = 8; // em, at least: the heading and some names

} // namespace

StayPanel::StayPanel(QWidget* parent)
    : Panel(parent)
    , m_count(new QLabel(this))
    , m_list(new QListView(this))
    , m_names(new QStringListModel(this))
{
    setObjectName(QStringLiteral("stayPanel"));
    auto* title = new LeadingLabel(tr("Stay on this computer"), this);
    const QFont bold = scaledFont(this, 1.0, QFont::DemiBold);
    title->setFont(bold);
    title->setTextFormat(Qt::PlainText);
    m_count->setFont(bold);
    m_count->setObjectName(QStringLiteral("stayCount"));
    m_list->setObjectName(QStringLiteral("stay"));
    m_list->setAccessibleName(tr("Columns that stay on this computer"));
    m_list->setWhatsThis(tr("These columns are used for nothing. They are not sent."));
    m_list->setModel(m_names);
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    title->setBuddy(m_list);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(em(this, kGapM), em(this, kGapS), em(this, kGapM), em(this, kGapXS));
    head->setSpacing(em(this, kGapS));
    head->addWidget(new IconView(QStringLiteral("private"), Token::Text, kStayIcon, this));
    head->addWidget(title, 1);
    head->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    auto* names = new QHBoxLayout;
    names->addSpacing(em(this, kGapS)); // a margin would not turn with the window
    names->addWidget(m_list);
    layout->addLayout(names, 1);
}

void StayPanel::setColumns(const QStringList& names)
{
    m_count->setText(QLocale().toString(names.size()));
    m_list->setVisible(!names.isEmpty());
    setMinimumHeight(names.isEmpty() ? 0 : em(this, kStayHeight));
    setSizePolicy(QSizePolicy::Preferred, names.isEmpty() ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    if (names != m_names->stringList())
        m_names->setStringList(names);
}

} // namespace convey::ui
