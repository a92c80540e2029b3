// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/counts_bar.h"

#include "common/translated.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

QString number(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace

CountsBar::CountsBar(QWidget* parent)
    : QWidget(parent)
    , m_conversions(new QLabel(this))
    , m_sum(new QLabel(this))
{
    setObjectName(QStringLiteral("counts"));
    QFont large = m_conversions->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_conversions->setFont(large);
    for (QLabel* label : {m_conversions, m_sum}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_conversions);
    layout->addWidget(m_sum);
}

void CountsBar::showSummary(const Summary& summary)
{
    m_conversions->setText(
        tr("%1 conversions from %2 lines").arg(number(summary.events()), number(summary.rows())));
    QStringList parts;
    for (std::size_t i = 0; i < kVerdictCount; ++i) {
        const auto verdict = static_cast<Verdict>(i);
        if (verdict != Verdict::Merged)
            parts.append(tr("%1 %2", "a count and what it counts")
                             .arg(number(summary.count(verdict)), translated(wordsFor(verdict))));
    }
    m_sum->setText(tr("= %1").arg(parts.join(QStringLiteral(" + "))));
}

void CountsBar::showProgress(std::uint64_t done, std::uint64_t total)
{
    m_conversions->setText(tr("Checking…"));
    m_sum->setText(total > 0 ? tr("%1 of %2 lines").arg(number(done), number(total)) : QString());
}

void CountsBar::clear()
{
    m_conversions->clear();
    m_sum->clear();
}

QString CountsBar::text() const
{
    return m_conversions->text() + u'\n' + m_sum->text();
}

} // namespace convey::ui
