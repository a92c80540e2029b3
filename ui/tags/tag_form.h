// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The form of an image tag: what it says, field by field, judged as it is typed. What is wrong stands at its
/// field. GUI thread only.
#pragma once

#include "tag/finding.h"
#include "tag/flavour.h"
#include "tag/image_tag.h"

#include <QWidget>

#include <string_view>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace convey::ui {

class FieldRow;
class IconLabel;
class PageField;
class PixelBox;
class SendDesk;
class TagItems;

class TagForm final : public QWidget
{
    Q_OBJECT

public:
    /// `desk` has the pixels to choose from, and outlives the form.
    TagForm(SendDesk& desk, QWidget* parent);

    /// What the fields say; what can't be read is missing in it, see faults().
    [[nodiscard]] PageTag tag() const;
    void setTag(const PageTag& tag);
    /// A purchase with a fresh event ID.
    void clear();

    /// What checkTag() finds.
    [[nodiscard]] const std::vector<TagFinding>& findings() const { return m_findings; }
    /// Fields whose text can't be read: a sentence each.
    [[nodiscard]] const QStringList& faults() const { return m_faults; }
    /// It asks for a value at a field that nobody was at yet: no fault before the person comes to it.
    [[nodiscard]] bool isToCome(const TagFinding& finding) const;
    /// May the tag be handed out?
    [[nodiscard]] bool isUsable() const;

    /// The form of the tag that is looked at: what it proposes stands in fields that the page fills in.
    void setFlavour(const Flavour& flavour);

Q_SIGNALS:
    /// The tag, or what is wrong with it, is new.
    void changed();

private:
    void build();
    void buildEvent(QFormLayout* layout);
    void buildPixel(QFormLayout* layout);
    void buildMoney(QFormLayout* layout);
    [[nodiscard]] std::string currency() const;
    void addRow(QFormLayout* layout, const QString& label, QWidget* input, FieldRow* row);
    void setRowVisible(FieldRow* row, bool visible);
    void look();
    void showHints(const PageTag& tag);
    void showFaults(const PageTag& tag);
    [[nodiscard]] FieldRow* rowOf(std::string_view parameter) const;
    [[nodiscard]] std::vector<FieldRow*> rows() const;

    SendDesk& m_desk;
    QFormLayout* m_layout = nullptr;
    QComboBox* m_event = nullptr;
    QLineEdit* m_customName = nullptr;
    PixelBox* m_pixel = nullptr;
    QLineEdit* m_eventId = nullptr;
    QLineEdit* m_amount = nullptr;
    QComboBox* m_currency = nullptr;
    QLineEdit* m_oppref = nullptr;
    QLineEdit* m_plan = nullptr;
    FieldRow* m_eventRow = nullptr;
    PageField* m_customRow = nullptr;
    PageField* m_pixelRow = nullptr;
    PageField* m_eventIdRow = nullptr;
    PageField* m_amountRow = nullptr;
    PageField* m_currencyRow = nullptr;
    PageField* m_opprefRow = nullptr;
    PageField* m_planRow = nullptr;
    TagItems* m_items = nullptr;
    std::vector<TagFinding> m_findings{};
    QStringList m_faults{};
    bool m_isFilling = false;
};

/// An opaque event ID that nobody has used: `evt_` and 26 characters, random.
[[nodiscard]] QString freshEventId();

} // namespace convey::ui
