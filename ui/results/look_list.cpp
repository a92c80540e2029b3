// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "results/look_list.h"

#include "common/metrics.h"
#include "common/translated.h"
#include "send/send_words.h"

#include "base/text.h"
#include "words/after_send.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace convey::ui {

LookList::LookList(QWidget* parent)
    : Panel(parent)
    , m_title(new QLabel(this))
{
    setObjectName(QStringLiteral("lookList"));
    m_title->setFont(scaledFont(this, 1.0, QFont::DemiBold));
    m_title->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    const int pad = em(this, kGapM);
    layout->setContentsMargins(pad, pad, pad, pad);
    layout->setSpacing(em(this, kGapXS));
    layout->addWidget(m_title);
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
        connect(point.box, &QCheckBox::toggled, this, [this, name = point.name](bool isTicked) {
            for (const Point& one : m_points) {
                if (one.name == name)
                    showWhen(one,
                        isTicked ? std::map<std::string, EpochMs>{{name, SystemClock().nowMs()}}
                                 : std::map<std::string, EpochMs>());
            }
            Q_EMIT ticked(toQString(name), isTicked);
        });
        m_points.push_back(std::move(point));
    }
}

void LookList::showPoints(EpochMs sentMs, bool isForReal, const std::map<std::string, EpochMs>& ticks)
{
    m_sentMs = sentMs;
    m_title->setText(isForReal ? tr("Now in Ads Manager") : tr("After a send for real, look in Ads Manager"));
    for (const Point& point : m_points) {
        const QSignalBlocker quiet(point.box); // it is the job that speaks, not the person
        point.box->setChecked(ticks.contains(point.name));
        showWhen(point, ticks);
        point.when->setVisible(isForReal);
    }
}

void LookList::showWhen(const Point& point, const std::map<std::string, EpochMs>& ticks)
{
    const auto tick = ticks.find(point.name);
    point.when->setText(tick == ticks.end()
            ? tr("Worth a look from %1.").arg(momentText(m_sentMs + point.afterMs))
            : tr("Looked at on %1.").arg(momentText(tick->second)));
}

} // namespace convey::ui
