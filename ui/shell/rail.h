// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Where am I, what is next: the pages of the upload at hand, with what is done and what is blocked. One tab
/// stop; up and down walk, Enter opens. Narrow windows show icons only. GUI thread only.
#pragma once

#include "common/page.h"

#include <QAbstractListModel>
#include <QListView>

#include <vector>

namespace convey::ui {

struct RailEntry
{
    PageId page = PageId::Start;
    QString text{};
    QString iconName{};
    bool enabled = true;
    bool done = false;
    int blocked = 0; ///< conversions that are blocked; 0 shows nothing
    QString whyNot{}; ///< what is missing when it is not enabled

    bool operator==(const RailEntry&) const = default;
};

class RailModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        DoneRole = Qt::UserRole,
        BlockedRole,
        IconNameRole,
    };

    explicit RailModel(QObject* parent = nullptr);

    void setEntry(const RailEntry& entry);
    [[nodiscard]] QModelIndex indexOf(PageId page) const;
    [[nodiscard]] PageId pageAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<RailEntry> m_entries;
};

class Rail final : public QListView
{
    Q_OBJECT

public:
    explicit Rail(RailModel* model, QWidget* parent = nullptr);

    void setCurrentPage(PageId page);
    /// Icons only.
    void setSlim(bool slim);
    [[nodiscard]] bool isSlim() const { return m_slim; }

Q_SIGNALS:
    void pageChosen(convey::ui::PageId page);

private:
    RailModel* m_model;
    bool m_slim = false;
};

} // namespace convey::ui
