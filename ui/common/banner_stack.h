// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The banners of a page, at most two lines of them: from the third on, the first one stays and the others
/// fold into a button that opens them, so that what a page must know leaves room for the page. GUI thread
/// only.
#pragma once

#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace convey::ui {

class BannerStack final : public QWidget
{
    Q_OBJECT

public:
    explicit BannerStack(QWidget* parent);

    /// Below those that were added before. `banner` shows and hides itself as if it stood alone.
    void add(QWidget* banner);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fold();
    void showFolded(const std::vector<QWidget*>& folded);

    QVBoxLayout* m_column;
    QToolButton* m_more;
    /// A banner says by its own visibility whether it has something to say, and its place whether it is
    /// folded.
    std::vector<QWidget*> m_banners{};
};

} // namespace convey::ui
