// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The part of the page that reads tags out of a text and tells what is wrong with them, where, and what
/// mends it. The text is read, never loaded. GUI thread only.
#pragma once

#include "tags/checked_text.h"

#include "tag/image_tag.h"

#include <QScrollArea>

#include <memory>
#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace convey::ui {

class FoundTagsModel;
class IconLabel;
class LengthMeter;
class CodeField;
class TagFindingsModel;
class TagParametersModel;

class CheckPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit CheckPane(QWidget* parent);

    [[nodiscard]] CodeField* text() const { return m_text; }
    [[nodiscard]] TagFindingsModel* findings() const { return m_findings; }
    [[nodiscard]] TagParametersModel* parameters() const { return m_parameters; }
    [[nodiscard]] FoundTagsModel* foundTags() const { return m_tags; }
    /// The text as it was read last; null before.
    [[nodiscard]] const std::shared_ptr<const CheckedText>& checked() const { return m_checked; }

    /// Reads a text file, a page or a HAR in the place of what is there, as one step that can be undone.
    void open(const QString& path);
    void askForFile();
    /// Mends what this finding is about, where it stands.
    void mend(int row);
    /// Mends all that has one right answer, and copies the text.
    void mendAllAndCopy();
    [[nodiscard]] bool canMend() const;
    /// The chosen tag; null while there is none, or the text is being read.
    [[nodiscard]] const ParsedTag* chosenTag() const;
    [[nodiscard]] QString mendedText() const;

    /// What was done, or why it can't be.
    [[nodiscard]] IconLabel* said() const { return m_said; }

Q_SIGNALS:
    /// The text is being read; what is shown is of an older one.
    void reading();
    /// checked() is new and on the screen.
    void shown();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildText();
    [[nodiscard]] QWidget* buildFindings();
    [[nodiscard]] QWidget* buildMended();
    [[nodiscard]] QWidget* buildSide();
    void read();
    void show(std::shared_ptr<const CheckedText> checked);
    void showTag(std::size_t tag);
    void showCounts();
    void showFinding(int row);
    void showHar(const HarTags& tags);
    [[nodiscard]] bool isUpToDate() const;

    QBoxLayout* m_columns = nullptr;
    CodeField* m_text = nullptr;
    QLabel* m_found = nullptr;
    IconLabel* m_blocked = nullptr;
    IconLabel* m_warned = nullptr;
    IconLabel* m_noted = nullptr;
    IconLabel* m_said = nullptr;
    TagFindingsModel* m_findings;
    TagParametersModel* m_parameters;
    FoundTagsModel* m_tags;
    QTableView* m_findingsTable = nullptr;
    QTableView* m_tagsTable = nullptr;
    QTableView* m_parametersTable = nullptr;
    QWidget* m_side = nullptr;
    QWidget* m_tagsPanel = nullptr;
    QWidget* m_mendedPanel = nullptr;
    CodeField* m_mended = nullptr;
    LengthMeter* m_length = nullptr;
    QLabel* m_says = nullptr;
    QWidget* m_card = nullptr;
    IconLabel* m_cardTitle = nullptr;
    QLabel* m_cardText = nullptr;
    QWidget* m_orderCard = nullptr;
    std::shared_ptr<const CheckedText> m_checked{};
    std::size_t m_tag = 0;
    bool m_isReading = false;
    std::string m_wanted{}; ///< the text that was read, or is being read
    std::uint64_t m_opens = 0; ///< likewise for files
    std::uint64_t m_reads = 0; ///< what was read of an older text is dropped
};

} // namespace convey::ui
