// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/look_list.h"

#include "common/metrics.h"
#include "common/number_text.h"
#include "common/translated.h"
#include "send/send_words.h"

#include "base/text.h"
#include "jobs/job_look.h"
#include "jobs/runner.h"
#include "words/after_send.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <optional>
#include <utility>

namespace convey::ui {

LookList::LookList(QWidget* parent)
    : Panel(parent)
    , m_title(new QLabel(this))
    , m_events(new QLabel(this))
{
    setObjectName(QStringLiteral("lookList"));
    m_title->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    m_title->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    const int pad = em(this, kGapM);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(em(this, kGapXS));
    m_events->setTextFormat(Qt::PlainText);
    m_events->setWordWrap(true);
    m_events->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_title);
    layout->addWidget(m_events);
    for (const LookPoint& known : lookPoints()) {
        const QString title = translated(known.title);
        const QString text = translated(known.text);
        Point point{.name = std::string(known.name),
            .box = new QCheckBox(title, this),
            .when = new QLabel(this),
            .afterMs = known.afterMs};
        point.box->setObjectName(toQString(known.name));
        point.box->setAccessibleName(title);
        point.box->setAccessibleDescription(text);
        point.box->setWhatsThis(text);
        auto* note = new QLabel(text, this);
        for (QLabel* label : {note, point.when}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            label->setForegroundRole(QPalette::PlaceholderText);
            label->setFont(scaledFont(this, kNoteType));
            label->setIndent(em(this, 1.8));
        }
        layout->addSpacing(em(this, kGapXS));
        layout->addWidget(point.box);
        layout->addWidget(note);
        layout->addWidget(point.when);
        m_points.push_back(std::move(point));
    }
    for (const Point& point : m_points)
        connect(
            point.box, &QCheckBox::toggled, this, [this, &point](bool isTicked) { tick(point, isTicked); });
}

void LookList::showJob(Job job)
{
    m_job = std::move(job);
    m_title->setText(
        m_job.isForReal ? tr("Now in Ads Manager") : tr("After a send for real, look in Ads Manager"));
    QStringList shown;
    for (const QString& name : m_job.events)
        shown.append(isolated(name));
    m_events->setText(
        shown.isEmpty() ? QString() : tr("Events of this file: %1").arg(shown.join(QStringLiteral(", "))));
    m_events->setVisible(!shown.isEmpty());
    for (const Point& point : m_points) {
        const QSignalBlocker quiet(point.box); // it is the job that speaks, not the person
        point.box->setChecked(m_job.ticks.contains(point.name));
        showWhen(point);
        point.when->setVisible(m_job.isForReal);
    }
}

void LookList::showWhen(const Point& point)
{
    const auto tick = m_job.ticks.find(point.name);
    point.when->setText(tick == m_job.ticks.end()
            ? tr("Worth a look from %1.").arg(momentText(m_job.sentMs + point.afterMs))
            : tr("Looked at on %1.").arg(momentText(tick->second)));
}

void LookList::tick(const Point& point, bool isTicked)
{
    const EpochMs now = SystemClock().nowMs();
    if (isTicked)
        m_job.ticks[point.name] = now;
    else
        m_job.ticks.erase(point.name);
    showWhen(point);
    runJob(
        this,
        [path = m_job.ledgerPath, job = m_job.id, name = point.name, isTicked, now] {
            return tickPoint(path, job, name, isTicked ? std::optional(now) : std::nullopt, now);
        },
        [this](const Result<>& kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
        });
}

} // namespace convey::ui
