// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The page on which a person says what each column means: the fields with the column or value chosen for
/// each, samples before and after, the open questions, one line as it will be sent, and what stays here.
/// It reads the session and changes it through answer() and forgetAnswer() alone. GUI thread only.
#pragma once

#include "columns/field_list.h"
#include "common/page.h"

#include "base/error.h"
#include "recipe/recipe.h"

#include <QBoxLayout>

#include <vector>

class QScrollArea;
class QStackedLayout;

namespace convey::ui {

class ColumnsModel;
class EventPanel;
class FieldDetail;
class MappingView;
class QuestionList;
class StayPanel;
class UploadSession;

class ColumnsPage final : public Page
{
    Q_OBJECT

public:
    /// The session must outlive the page.
    explicit ColumnsPage(UploadSession& session, QWidget* parent = nullptr);

    /// Personal values are masked until this is called with true; the eye button does the same.
    void showPersonal(bool shown);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeEmptyState();
    [[nodiscard]] QWidget* makeMapping();
    void showOpened();
    void showUpload();
    void showMissing();
    void showFailure(const Error& error);
    void answer(const Binding& binding);
    void forget(const FieldKey& key);
    void askConstant(const FieldKey& key);
    void layOut();

    UploadSession& m_session;
    QStackedLayout* m_stack;
    QuestionList* m_questions;
    ColumnsModel* m_model;
    MappingView* m_view;
    FieldDetail* m_detail;
    EventPanel* m_event;
    StayPanel* m_stay;
    QScrollArea* m_scroll = nullptr;
    QBoxLayout* m_halves = nullptr; ///< the fields and the side panels
    QBoxLayout* m_side = nullptr; ///< the side panels
    std::vector<FieldKey> m_byHand{}; ///< what was chosen on this page
    Recipe m_found{}; ///< the recipe as it was guessed when the file was opened
};

} // namespace convey::ui
