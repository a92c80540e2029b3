// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "preferences/destinations_model.h"

#include "common/destination_badge.h"
#include "common/icon.h"
#include "common/tokens.h"
#include "send/send_desk.h"

#include "base/text.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace convey::ui {

DestinationsModel::DestinationsModel(SendDesk& desk, QObject* parent)
    : TableModel(parent)
    , m_desk(desk)
{
    reload();
    connect(&desk, &SendDesk::destinationsChanged, this, &DestinationsModel::reload);
}

void DestinationsModel::reload()
{
    beginResetModel();
    m_all = m_desk.destinations();
    endResetModel();
}

int DestinationsModel::rowOf(const std::string& name) const
{
    for (std::size_t row = 0; row < m_all.size(); ++row) {
        if (m_all[row].name == name)
            return static_cast<int>(row);
    }
    return -1;
}

QVariant DestinationsModel::cell(int row, int column, int role) const
{
    const Destination& about = at(row);
    if (column == Name && role == kBadgeRole)
        return QVariant::fromValue(badgeOf(about));
    if (column == Pixel && role == Qt::FontRole)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (role == Qt::AccessibleTextRole && column == Name)
        return toQString(about.name);
    if (column == Key
        && (role == Qt::DecorationRole || role == Qt::ForegroundRole || role == Qt::DisplayRole)) {
        const std::optional<KeyPlace> place = m_desk.keyPlace(about);
        if (role == Qt::DecorationRole)
            return place ? icon(QStringLiteral("ready"), Token::ReadyMark)
                         : icon(QStringLiteral("warned"), Token::WarnedMark);
        if (role == Qt::ForegroundRole)
            return token(place ? Token::Ready : Token::Warned, QGuiApplication::palette());
        return !place                      ? tr("No key yet")
            : *place == KeyPlace::KeyStore ? tr("In the key store")
                                           : tr("For this session");
    }
    if (role != Qt::DisplayRole)
        return {};
    return column == Name ? toQString(about.name) : column == Pixel ? toQString(about.pixelId) : QVariant();
}

QVariant DestinationsModel::head(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return tr("Name");
    case Pixel:
        return tr("Pixel");
    case Key:
        return tr("Key");
    default:
        return {};
    }
}

} // namespace convey::ui
