// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Where am I, what is next: the pages of the upload at hand under its name, with what is done and what is
/// blocked; those for any time; at the bottom the preferences and the help. One tab stop; up and down walk,
/// Enter opens. Narrow windows show icons only. GUI thread only.
#pragma once

#include "common/page.h"

#include <QAbstractListModel>
#include <QListView>

#include <optional>
#include <vector>

namespace convey::ui {

struct RailEntry
{
    PageId page = PageId::Start;
    QString text{};
    QString iconName{};
    bool enabled = true;
    bool done = false;
    bool running = false; ///< what the page is for is going on
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
        RunningRole,
        IsHeadingRole, ///< words over the entries below it, nothing to choose
        IsGapRole, ///< the room above the entries at the bottom
    };

    explicit RailModel(QObject* parent = nullptr);

    void setEntry(const RailEntry& entry);
    /// What stands over the pages of an upload: the name of its file; empty when none is open.
    void setUploadName(const QString& name);
    [[nodiscard]] QModelIndex indexOf(PageId page) const;
    /// Nothing for a heading and the gap.
    [[nodiscard]] std::optional<PageId> pageAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// A row that is no entry has no page.
    struct Row
    {
        std::optional<RailEntry> entry{};
        QString heading{};
        bool isGap = false;
    };

    [[nodiscard]] static QString spokenText(const RailEntry& entry);

    std::vector<Row> m_rows;
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
    /// How high the gap above the last entries is, so that they stand at the bottom.
    [[nodiscard]] int gapHeight() const;

Q_SIGNALS:
    void pageChosen(convey::ui::PageId page);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QModelIndex& index);

    RailModel* m_model;
    bool m_slim = false;
};

} // namespace convey::ui
