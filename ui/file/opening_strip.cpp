// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "file/opening_strip.h"

#include "common/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace convey::ui {

namespace {

constexpr int kBarSteps = 1'000; // steps of the bar

} // namespace

OpeningStrip::OpeningStrip(QWidget* parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Ca&ncel"), this))
{
    setObjectName(QStringLiteral("openingStrip"));
    m_what->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("openingBar"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far the file is read"));
    m_bar->setWhatsThis(tr("How much of the file was looked at so far."));
    m_bar->setMaximumHeight(em(this, kGapS));
    m_cancel->setObjectName(QStringLiteral("cancelOpening"));
    m_cancel->setAccessibleName(tr("Cancel opening the file"));
    m_cancel->setWhatsThis(tr("Ends reading the file. What was open before stays open."));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(em(this, kGapM));
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &OpeningStrip::cancelled);
    hide();
}

void OpeningStrip::show(const QString& what, quint64 done, quint64 total, bool canBeEnded)
{
    m_what->setText(what);
    m_bar->setRange(0, total == 0 ? 0 : kBarSteps);
    if (total > 0)
        m_bar->setValue(static_cast<int>(
            static_cast<double>(std::min(done, total)) / static_cast<double>(total) * kBarSteps));
    m_cancel->setVisible(canBeEnded);
    QWidget::show();
}

void OpeningStrip::clear()
{
    hide();
}

} // namespace convey::ui
