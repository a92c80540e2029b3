// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The page on which a person says what each column means: the fields with the column or value chosen for
/// each, samples before and after, the open questions, one line as it will be sent, and what stays here.
/// It reads the session and changes it through setAnswers() alone, so that every choice can be undone. GUI
/// thread only.
#pragma once

#include "columns/field_list.h"
#include "common/page.h"

#include "base/error.h"
#include "jobs/filter_list.h"
#include "recipe/column_evidence.h"
#include "recipe/recipe.h"

#include <QBoxLayout>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QModelIndex;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QUndoStack;

namespace convey::ui {

class CloseLook;
class ColumnsModel;
class EventPanel;
class FieldDetail;
class FilterPanel;
class IconLabel;
class MappingView;
class QuestionList;
class StayPanel;
class UploadSession;
struct Answers;

class ColumnsPage final : public Page
{
    Q_OBJECT

public:
    /// The session must outlive the page.
    explicit ColumnsPage(UploadSession& session, QWidget* parent = nullptr);
    ~ColumnsPage() override;

    /// Personal values are masked until this is called with true; the eye button does the same.
    void showPersonal(bool shown);
    /// Makes the field that this column is taken for the current one; where it is used for none, nothing
    /// happens.
    void goToColumn(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeMapping();
    void showOpened();
    void showUpload();
    void showFields();
    void showLine();
    void showCheck();
    void showField(const QModelIndex& index);
    void showMissing();
    void showNextStep();
    void goOn();
    void showFailure(const Error& error);
    void answer(const Binding& binding);
    /// In one step.
    void answerAll(const std::vector<Binding>& bindings);
    void forget(const FieldKey& key);
    /// Answers as they are to be, and what was chosen in words: "E-mail: Billing Email".
    void choose(Answers answers, const QString& words);
    void makeHeader();
    void step(void (QUndoStack::*direction)());
    void showUndo();
    void askSetupName();
    void saveSetup(const QString& name);
    void manageSetups();
    void askConstant(const FieldKey& key);
    void askForm(const FieldKey& key);
    void askWords(const FieldKey& key);
    /// Reads the words of a column for a dialog, which gets them unless it is closed by then.
    void lookAtWords(QObject* asker, const std::string& column,
        std::function<void(const std::optional<ColumnEvidence>&)> tell);
    void showFilters();
    void switchFilter(std::size_t place, bool on);
    /// Without a place a new one is made.
    void askFilter(std::optional<std::size_t> place);
    void showCaptureHelper();
    void layOut();

    UploadSession& m_session;
    QStackedLayout* m_stack;
    QuestionList* m_questions;
    ColumnsModel* m_model;
    MappingView* m_view;
    FieldDetail* m_detail;
    EventPanel* m_event;
    StayPanel* m_stay;
    FilterPanel* m_filters;
    CloseLook* m_close;
    QCheckBox* m_all = nullptr;
    IconLabel* m_needs = nullptr; ///< what each kind of conversion lacks
    QScrollArea* m_scroll = nullptr;
    QBoxLayout* m_halves = nullptr; ///< the fields and the side panels
    QBoxLayout* m_side = nullptr; ///< the side panels
    QUndoStack* m_undo;
    QPushButton* m_undoButton = nullptr;
    QPushButton* m_redoButton = nullptr;
    QPushButton* m_save = nullptr;
    IconLabel* m_saved; ///< that the setup was saved
    std::vector<ListedFilter> m_listed{}; ///< as m_filters shows them
    Recipe m_found{}; ///< the recipe without what was chosen by hand
    bool m_personal = false;
    bool m_choosing = false; ///< a choice of this page is at work
    std::string m_setupName{}; ///< of the setup in use, as the undo stack knows it
};

} // namespace convey::ui
