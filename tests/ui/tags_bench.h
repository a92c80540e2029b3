// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What the tests of the Image tag page share: the real window on that page. GUI thread only.
#pragma once

#include "send_bench.h"
#include "shell/main_window.h"
#include "tags/build_pane.h"
#include "tags/code_field.h"
#include "tags/tag_form.h"
#include "tags/tags_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace convey::ui::test {

inline constexpr auto kFaulty =
    R"(<img src="http://bzr.openai.com/v1/sdk/events?pid=k7Qm2vXr9TbLd4WzHs81Na&event=order_created&data[type]=contents&data[amount]=129.99&data[currency]=USD&order_id=10512&event_id=10512" width="1" height="1" alt="">)";
inline constexpr auto kPixel = "k7Qm2vXr9TbLd4WzHs81Na";

/// The real window on its Image tag page.
struct TagsBench
{
    explicit TagsBench(
        std::unique_ptr<SendDesk> desk = std::make_unique<SendDesk>(std::make_unique<SessionVault>()))
        : window(std::move(desk))
    {
        window.resize(1280, 800);
        window.show();
        window.showPage(PageId::Tags);
        page = window.findChild<TagsPage*>();
        form = page->build()->form();
    }

    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return page->findChild<Widget*>(QString::fromLatin1(name));
    }
    void type(const char* field, const QString& text) const
    {
        auto* line = find<QLineEdit>(field);
        line->clear();
        QTest::keyClicks(line, text);
    }
    void choose(const char* box, const QString& data) const
    {
        auto* combo = find<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(data));
    }
    /// Whatever stands below the field with this name, hint or fault.
    [[nodiscard]] bool shows(const QString& words) const
    {
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (label->isVisibleTo(page) && label->text().contains(words))
                return true;
        }
        return false;
    }
    [[nodiscard]] QString code() const { return page->build()->code()->toPlainText(); }

    MainWindow window;
    TagsPage* page = nullptr;
    TagForm* form = nullptr;
};

} // namespace convey::ui::test
