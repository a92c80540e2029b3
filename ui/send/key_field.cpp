// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "send/key_field.h"

#include "common/icon.h"
#include "common/icon_label.h"
#include "common/metrics.h"

#include "base/text.h"
#include "delivery/endpoint.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace convey::ui {

namespace {

constexpr qsizetype kShownEnd = 4; // characters that name a key to a person
constexpr qsizetype kLeastToName = 12; // of a shorter one, four would be too much

/// Takes out all white space, also what hides: a key has none, and copying adds some.
QString withoutBlanks(const QString& text)
{
    QString clean;
    for (const QChar c : text) {
        if (!isWhiteSpace(c.unicode()))
            clean += c;
    }
    return clean;
}

} // namespace

KeyField::KeyField(QWidget* parent)
    : QWidget(parent)
    , m_input(new QLineEdit(this))
    , m_eye(new QToolButton(this))
    , m_shown(new QLabel(this))
    , m_hint(new IconLabel(this))
{
    m_input->setEchoMode(QLineEdit::Password);
    m_input->setLayoutDirection(Qt::LeftToRight);
    m_input->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_input->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_input->setMinimumHeight(em(this, kControlHeight));

    m_shown->setObjectName(QStringLiteral("shownKey"));
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setTextInteractionFlags(Qt::NoTextInteraction);
    m_shown->setLayoutDirection(Qt::LeftToRight);
    m_shown->setFont(m_input->font());

    m_eye->setObjectName(QStringLiteral("showKey"));
    m_eye->setCheckable(true);
    m_eye->setMinimumHeight(em(this, kControlHeight));
    m_eye->setWhatsThis(tr("Shows the key that was pasted, until you press it again."));
    reveal(false);

    auto* line = new QHBoxLayout;
    line->setSpacing(em(this, kGapS));
    line->addWidget(m_input, 1);
    line->addWidget(m_eye);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(em(this, kGapXS));
    layout->addLayout(line);
    layout->addWidget(m_shown);
    layout->addWidget(m_hint);
    connect(m_input, &QLineEdit::textChanged, this, &KeyField::takeIn);
    connect(m_eye, &QToolButton::toggled, this, &KeyField::reveal);
    takeIn({});
}

void KeyField::setKept(const QString& words)
{
    m_kept = words;
    m_input->setPlaceholderText(
        words.isEmpty() ? tr("Paste the key") : tr("Paste another one to replace it"));
    takeIn(m_input->text());
}

bool KeyField::isEmpty() const
{
    return m_input->text().isEmpty();
}

Secret KeyField::key() const
{
    return Secret(toUtf8(m_input->text()));
}

void KeyField::clear()
{
    m_input->clear();
}

void KeyField::showFault(const QString& words)
{
    m_hint->show(words, QStringLiteral("blocked"), Token::BlockedMark);
}

QString KeyField::hint() const
{
    return m_hint->text();
}

void KeyField::takeIn(const QString& text)
{
    const QString clean = withoutBlanks(text);
    if (clean != text) {
        const QSignalBlocker quiet(m_input);
        m_input->setText(clean);
    }
    m_eye->setEnabled(!clean.isEmpty());
    reveal(m_eye->isChecked());
    if (clean.isEmpty()) {
        m_eye->setChecked(false);
        m_hint->show(m_kept.isEmpty() ? tr("In Ads Manager under Conversions, Conversion keys. A key from "
                                           "Settings can't send.")
                                      : m_kept);
    } else if (!checkKey(toUtf8(clean))) {
        showFault(tr("This holds a character that no key has. Copy the key again, whole and alone."));
    } else {
        const QString end = clean.size() >= kLeastToName ? clean.right(kShownEnd) : QString();
        if (clean != text)
            m_hint->show(end.isEmpty() ? tr("Pasted; blanks were removed.")
                                       : tr("Pasted; blanks were removed. It ends in %1.").arg(end),
                QStringLiteral("ready"), Token::ReadyMark);
        else
            m_hint->show(end.isEmpty() ? tr("Pasted.") : tr("Pasted. It ends in %1.").arg(end),
                QStringLiteral("ready"), Token::ReadyMark);
    }
    Q_EMIT keyChanged();
}

/// The field itself stays covered: an open one would give the key to the clipboard, and to the selection of
/// the mouse, from where other programs read it.
void KeyField::reveal(bool revealed)
{
    constexpr int kLineLength = 32;
    QString lines;
    for (qsizetype at = 0; revealed && at < m_input->text().size(); at += kLineLength)
        lines += (at == 0 ? QString() : QStringLiteral("\n")) + m_input->text().mid(at, kLineLength);
    m_shown->setText(lines);
    m_shown->setVisible(!lines.isEmpty());
    m_eye->setIcon(icon(revealed ? QStringLiteral("hide") : QStringLiteral("show")));
    m_eye->setAccessibleName(revealed ? tr("Hide the key") : tr("Show the key"));
    m_eye->setToolTip(m_eye->accessibleName());
}

} // namespace convey::ui
