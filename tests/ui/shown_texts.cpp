// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "shown_texts.h"

#include "common/elided_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

namespace convey::ui::test {

namespace {

QString whereOf(const QWidget* widget)
{
    QStringList names;
    for (const QWidget* w = widget; w && names.size() < 4; w = w->parentWidget()) {
        if (!w->objectName().isEmpty() && !w->objectName().startsWith(u'q'))
            names.prepend(w->objectName());
        else if (w == widget)
            names.prepend(QString::fromLatin1(w->metaObject()->className()));
    }
    return names.join(u'/');
}

QString plainOf(const QString& text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

/// What stands in no brackets.
QString outsideBrackets(const QString& text)
{
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'⟦' ? 1 : 0;
        if (depth == 0)
            rest += c;
        depth -= c == u'⟧' ? 1 : 0;
    }
    return rest;
}

/// Names of the API, addresses, file names, hashes, codes, times: they are the same in every language.
bool isName(const QString& text)
{
    static const QRegularExpression name(QStringLiteral(
        "^([a-z0-9_.\\[\\]:/"
        "*?&=%{}\\-…]+|[A-Z]{2,4}|[kM]B|evt_\\S+|https?:\\S+|\\S+@\\S+|OpenAI|Convey|Ctrl\\+\\S+|"
        "F\\d+|Shift\\+\\S+)$"));
    return name.match(text).hasMatch();
}

bool isData(const QString& text, const Data& data)
{
    static const QRegularExpression isolates(QStringLiteral("[\\x{2066}-\\x{2069}]"));
    const QString plain = QString(text).remove(isolates).simplified();
    if (data.contains(plain))
        return true;
    static const QRegularExpression letters(QStringLiteral("\\p{L}"));
    if (!plain.contains(letters))
        return true;
    static const QRegularExpression between(QStringLiteral("[\\s,;|·()“”\"'<>]+"));
    const QStringList words = plain.split(between, Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&data](const QString& word) {
        return !word.contains(letters) || word.contains(QChar(0x2022)) || isName(word) || data.contains(word);
    });
}

class Looker
{
public:
    explicit Looker(const IsFault& isFault)
        : m_isFault(isFault)
    { }

    void look(const QWidget* widget, const char* kind, const QString& text)
    {
        if (m_isFault(plainOf(text)))
            m_found
                << QStringLiteral("%1, %2: %3").arg(whereOf(widget), QLatin1String(kind), text.simplified());
    }

    void lookAt(const QWidget* widget)
    {
        look(widget, "name", widget->accessibleName());
        look(widget, "description", widget->accessibleDescription());
        look(widget, "tool tip", widget->toolTip());
        look(widget, "What's This", widget->whatsThis());
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            look(widget, "label", label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            look(widget, "button", QString(button->text()).remove(u'&'));
        else if (const auto* group = qobject_cast<const QGroupBox*>(widget))
            look(widget, "group", group->title());
        else if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            look(widget, "placeholder", line->placeholderText());
        else if (const auto* box = qobject_cast<const QComboBox*>(widget))
            look(widget, "box", box->currentText());
        else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                look(widget, "tab", tabs->tabText(i));
        } else if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
            for (int i = 0; header->model() && i < header->count(); ++i) {
                look(widget, "header", header->model()->headerData(i, header->orientation()).toString());
                look(widget, "header's tool tip",
                    header->model()->headerData(i, header->orientation(), Qt::ToolTipRole).toString());
            }
        } else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) {
            lookAtCells(view, view->rootIndex());
        } else if (const auto* menu = qobject_cast<const QMenu*>(widget)) {
            for (const QAction* action : menu->actions())
                look(widget, "menu", QString(action->text()).remove(u'&'));
        }
    }

    [[nodiscard]] QStringList found() { return m_found; }

private:
    void lookAtCells(const QAbstractItemView* view, const QModelIndex& parent)
    {
        constexpr int kRows = 40; // a file goes on like this
        const QAbstractItemModel* model = view->model();
        for (int row = 0; model && row < std::min(kRows, model->rowCount(parent)); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                look(view, "cell", index.data().toString());
                if (column == 0)
                    lookAtCells(view, index);
            }
        }
    }

    const IsFault& m_isFault;
    QStringList m_found;
};

QList<const QWidget*> shownBelow(const QWidget* root)
{
    QList<const QWidget*> shown;
    if (!root->isVisible())
        return shown;
    shown << root;
    for (const QObject* child : root->children()) {
        const auto* widget = qobject_cast<const QWidget*>(child);
        if (widget && !widget->isWindow())
            shown << shownBelow(widget);
    }
    return shown;
}

QString cut(const QWidget* widget, const QString& text, int needed, int room)
{
    return QStringLiteral("%1: %2 (needs %3, has %4)")
        .arg(whereOf(widget), text.simplified().left(70))
        .arg(needed)
        .arg(room);
}

/// The room of a tab or header is up to the person; half of a text must be there all the same.
QStringList cutIn(const QWidget* widget)
{
    constexpr int kSlack = 2; // rounding of fonts
    QStringList found;
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        const QString text = plainOf(label->text());
        if (text.isEmpty() || !label->text().contains(u'⟦'))
            return found;
        if (label->wordWrap()) {
            const int needed = label->heightForWidth(label->width());
            if (needed > label->height() + kSlack)
                found << cut(widget, text, needed, label->height());
        } else if (label->sizeHint().width() > label->width() + kSlack) {
            found << cut(widget, text, label->sizeHint().width(), label->width());
        }
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        if (!button->text().isEmpty() && button->text().contains(u'⟦')
            && button->minimumSizeHint().width() > button->width() + kSlack)
            found << cut(widget, button->text(), button->minimumSizeHint().width(), button->width());
    } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            const int needed = tabs->fontMetrics().horizontalAdvance(QString(tabs->tabText(i)).remove(u'&'));
            if (tabs->tabText(i).contains(u'⟦') && needed > tabs->tabRect(i).width())
                found << cut(widget, tabs->tabText(i), needed, tabs->tabRect(i).width());
        }
    } else if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
        for (int i = 0; header->model() && i < header->count(); ++i) {
            const QString text = header->model()->headerData(i, header->orientation()).toString();
            const int needed = header->fontMetrics().horizontalAdvance(text);
            if (header->orientation() == Qt::Horizontal && !header->isSectionHidden(i) && text.contains(u'⟦')
                && needed > header->sectionSize(i))
                found << cut(widget, text, needed, header->sectionSize(i));
        }
    }
    return found;
}

} // namespace

QStringList textsThat(const QWidget* root, const IsFault& isFault)
{
    Looker looker(isFault);
    for (const QWidget* widget : shownBelow(root))
        looker.lookAt(widget);
    for (const QMenuBar* bar : root->findChildren<QMenuBar*>()) {
        for (const QAction* action : bar->actions()) {
            looker.look(bar, "menu", QString(action->text()).remove(u'&'));
            if (action->menu())
                looker.lookAt(action->menu());
        }
    }
    QStringList found = looker.found();
    found.removeDuplicates();
    return found;
}

QStringList untranslatedTexts(const QWidget* root, const Data& data)
{
    return textsThat(root,
        [&data](const QString& text) { return !isData(outsideBrackets(text), data) && !isData(text, data); });
}

QStringList cutTexts(const QWidget* root)
{
    QStringList found;
    for (const QWidget* widget : shownBelow(root))
        found << cutIn(widget);
    found.removeDuplicates();
    return found;
}

} // namespace convey::ui::test
