// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "tags/pixel_box.h"

#include "send/send_desk.h"

#include "base/text.h"
#include "sandbox/server.h"

#include <QLineEdit>
#include <QSignalBlocker>

namespace convey::ui {

PixelBox::PixelBox(SendDesk& desk, const QString& name, QWidget* parent)
    : QComboBox(parent)
    , m_desk(desk)
{
    setObjectName(name);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    lineEdit()->setObjectName(name + QStringLiteral("Text"));
    lineEdit()->setAccessibleName(tr("Pixel"));
    lineEdit()->setPlaceholderText(tr("Pixel ID"));
    fill();
    connect(&m_desk, &SendDesk::destinationsChanged, this, &PixelBox::fill);
}

void PixelBox::fill()
{
    const QString typed = currentText();
    const QSignalBlocker quiet(this);
    clear();
    for (const Destination& destination : m_desk.destinations())
        addItem(toQString(destination.name), toQString(destination.pixelId));
    addItem(tr("Practice mode"), toQString(sandbox::kPracticePixel));
    setEditText(typed);
}

std::string PixelBox::pixelId() const
{
    const QString text = currentText().trimmed();
    const int known = findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive);
    return toUtf8(known >= 0 ? itemData(known).toString() : text);
}

void PixelBox::setPixelId(const std::string& id)
{
    const int known = findData(toQString(id));
    setCurrentIndex(known);
    if (known < 0)
        setEditText(toQString(id));
}

} // namespace convey::ui
