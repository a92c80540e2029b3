// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// One page of the help, set like a page to read: room around the text, lines of at most about 75 characters,
/// tables with quiet lines, code left-to-right. It loads nothing but its own pages; a link to
/// anywhere else is handed out and never followed. GUI thread only.
#pragma once

#include <QTextBrowser>

namespace convey::ui {

class HelpLibrary;

class HelpBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    HelpBrowser(const HelpLibrary& library, QWidget* parent);

    /// "columns" or "columns#time-zone". A page that there is none of leaves what is shown.
    void showPlace(const QString& place);
    /// The topic that is shown.
    [[nodiscard]] QString topic() const;
    /// Marks these words on the page; none takes the marks away.
    void mark(const QString& words);
    /// Times the size of the window's type, 0.5 to 3.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }

    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void topicShown(const QString& topic);
    /// The person pressed a link that leads out of the help.
    void outsideLink(const QUrl& address);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow(const QUrl& link);
    void arrange(const QUrl& shown);
    void setLooks();
    void keepRoom();
    void showMarks();

    const HelpLibrary& m_library;
    QUrl m_shown;
    QString m_marked;
    double m_zoom = 1;
};

} // namespace convey::ui
