// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One row, wholly: what is wrong with it and how to mend it, its cells as they are in the file, and the
/// event as it will be sent. GUI thread only.
#pragma once

#include "preview/checked_rows.h"

#include "check/fix.h"
#include "event/builder.h"

#include <QList>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QTabWidget;
class QToolButton;

namespace convey {
class RowReader;
struct RowBlock;
} // namespace convey

namespace convey::ui {

class CodeView;
class FindingCard;
class IconLabel;
class ReasonBox;
class RefusalCard;
class RowCellsModel;
class RowCellsView;

class RowPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RowPanel(QWidget* parent);
    RowPanel(const RowPanel&) = delete;
    RowPanel& operator=(const RowPanel&) = delete;
    ~RowPanel() override;

    /// Shows a row of the file. `place` and `of` tell where it stands in the list, 0-based. Waits a
    /// moment for the disk; what comes later is shown then, unless another row was asked for.
    void showRow(const std::shared_ptr<const CheckedRows>& rows, std::uint64_t row, std::uint64_t place,
        std::uint64_t of);
    void clear();
    void setPersonalShown(bool shown);
    void setClosable(bool closable);
    /// Presses the first button of that kind that a finding has: Alt+Return, Alt+Shift+Return.
    void useFirstFix(bool forAll);

    [[nodiscard]] std::optional<std::uint64_t> row() const { return m_row; }
    [[nodiscard]] const RowCellsModel& cells() const { return *m_cells; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void closeWanted();
    void previousWanted();
    void nextWanted();
    void leaveOutWanted();
    void takeBackWanted();
    /// Why the row shown is left out.
    void reasonGiven(const QString& reason);
    /// The cause is in the mapping.
    void columnsWanted();
    void readFailed(const convey::Error& error);
    void fixWanted(const convey::CellFix& fix);
    void fixAllWanted(convey::Rule rule);
    /// A cell was edited in place: row and column of the file.
    void cellEdited(quint64 row, quint32 column, const QString& text);

private:
    void makeHeader();
    void makeReason();
    void makeBody();
    void showCards();
    void giveRoomToCards(bool wanted);
    [[nodiscard]] RefusalCard* refusalCard(const RefusedRow& refusal, QWidget* list);
    void offerWays(FindingCard& card, const Finding& finding);
    void showJson();
    void showRead(const std::shared_ptr<const CheckedRows>& rows, RowBlock block, std::uint64_t place,
        std::uint64_t of);
    void build(std::span<const Row> read);
    void blank(const QString& why);
    [[nodiscard]] QString nothingToFix() const;

    QLabel* m_line;
    QLabel* m_place;
    QToolButton* m_close;
    IconLabel* m_state;
    QPushButton* m_leaveOut;
    QPushButton* m_takeBack;
    QWidget* m_why;
    ReasonBox* m_reason;
    QScrollArea* m_cards;
    QTabWidget* m_tabs;
    QSplitter* m_halves; ///< the cards, and the row itself
    QList<int> m_sizes{}; ///< as a person left them while there were cards
    RowCellsModel* m_cells;
    RowCellsView* m_cellsView;
    QLabel* m_eventNote;
    CodeView* m_event;

    std::unique_ptr<RowReader> m_reader{}; ///< of the row that is shown, or will be
    std::shared_ptr<const CheckedRows> m_rows{};
    std::optional<std::uint64_t> m_row{};
    BuiltEvent m_built{};
    std::size_t m_joined = 0; ///< lines of the row's conversion; 0 where none are joined
    std::int64_t m_firstLine = 0; ///< the first of them
    bool m_personalShown = false;
};

} // namespace convey::ui
