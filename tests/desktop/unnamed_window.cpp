// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// A window with faults planted for desktop_tree.py to find: a button without a name, a chooser without a
/// label.
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

int main(int argc, char* argv[])
{
    const QApplication app(argc, argv);
    QWidget window;
    window.setWindowTitle(QStringLiteral("Planted"));
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(new QPushButton(QStringLiteral("Named"), &window));
    layout->addWidget(new QPushButton(&window));
    auto* choice = new QComboBox(&window);
    choice->addItem(QStringLiteral("one"));
    layout->addWidget(choice);
    window.show();
    return QApplication::exec();
}
