// SPDX-License-Identifier: MIT
#include "ui/stylesheet.h"

#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto sheet = R"(
QLabel[role="title"] { font-size: @titlepx; font-weight: 600; }
QLabel[role="heading"] { font-size: @headingpx; font-weight: 600; }
QLabel[role="secondary"] { color: @secondary; }
QLabel[role="small"] { color: @secondary; font-size: @smallpx; }
QLabel[role="accent"] { color: @accent; font-size: @smallpx; font-weight: 600; }
QLabel[role="term"] { font-size: @smallpx; font-weight: 600; }
QLabel[role="error"] { color: @danger; font-size: @smallpx; }
QLabel[role="code"] { font-size: @codepx; font-weight: 600; }
QLabel[role="address"] { color: @text; font-size: @headingpx; font-weight: 600; }

QFrame[role="card"] { background: @page; border: 1px solid @line; border-radius: 12px; }
QWidget[role="page"] { background: @page; }
QWidget[role="panel"] { background: @panel; }
QWidget[role="warning"] { background: @tint; }
QFrame[role="popup"] { background: @panel; border: 1px solid @secondary; }
QFrame[role="hairline"] { background: @line; border: none; }

QLineEdit { background: @page; border: 1px solid @secondary; border-radius: 6px;
            padding: 0 10px; min-height: @fieldpx; selection-background-color: @selection;
            selection-color: @text; }
QLineEdit:focus { border: 2px solid @accent; padding: 0 9px; }
QLineEdit:disabled { background: @panel; border-color: @line; }

QLabel[role="blocked"] { color: @secondary; background: @panel; border-radius: 8px; padding: 8px 12px; }
QListView[role="popup"] { background: @page; border: 1px solid @secondary; border-radius: 8px;
                          padding: 4px; }
QListView[role="popup"]::item { color: @text; border-radius: 4px; padding: 0 8px; }
QListView[role="popup"]::item:selected { background: @current; color: @text; }
QListView[role="popup"]::item:hover { background: @current; }
QListView[role="grid"] { background: @page; }
QListView[role="grid"]::item { border-radius: 6px; }
QListView[role="grid"]::item:selected { background: @current; }
QFrame[role="field"] { background: @page; border: 1px solid @secondary; border-radius: 8px; }
QFrame[role="field"][focused="true"] { border: 2px solid @accent; }
QTextEdit { background: transparent; border: none;
            selection-background-color: @selection; selection-color: @text; }

QCheckBox { spacing: 8px; }
QCheckBox[text=""] { spacing: 0; }
QCheckBox::indicator, QRadioButton::indicator { width: 18px; height: 18px; background: @page;
                                                border: 1px solid @secondary; border-radius: 4px; }
QRadioButton::indicator { border-radius: 10px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: @hover; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent;
                               image: url(:/icons/check-@onAccent.svg); }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 6px solid @accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:!checked:focus { width: 16px; height: 16px;
                                                                     border: 2px solid @text; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line; }

QComboBox, QSpinBox { background: @page; border: 1px solid @secondary; border-radius: 6px;
                      padding: 0 10px; min-height: @choicepx; }
QComboBox:focus, QSpinBox:focus { border: 2px solid @accent; padding: 0 9px; }
QComboBox:disabled, QSpinBox:disabled { background: @panel; border-color: @line; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url(:/icons/chevron-down-@onPage.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @page; border: 1px solid @secondary; padding: 4px;
                              selection-background-color: @current; selection-color: @text; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 24px; background: transparent; }
QSpinBox::up-arrow { image: url(:/icons/chevron-up-@onPage.svg); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url(:/icons/chevron-down-@onPage.svg); width: 12px; height: 12px; }

QPushButton { background: @page; color: @text; border: 1px solid @secondary; border-radius: 6px;
              padding: 0 14px; min-height: @fieldpx; outline: none; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @current; }
QPushButton:focus { border: 2px solid @accent; padding: 0 13px; }
QPushButton:disabled { color: @secondary; border-color: @line; }
QPushButton[role="primary"] { background: @accent; color: @page; border-color: @accent;
                              font-weight: 600; }
QPushButton[role="primary"]:hover { background: @accentHover; }
QPushButton[role="primary"]:focus { border: 2px solid @text; }
QPushButton[role="primary"]:disabled { background: @line; color: @secondary; border-color: @line; }
QPushButton[role="row"] { text-align: left; border-color: transparent; background: transparent;
                          color: @link; padding: 0 8px; }
QPushButton[role="row"]:hover { background: @hover; }
QPushButton[role="row"]:focus { border: 2px solid @accent; padding: 0 7px; }
QPushButton[role="term"] { text-align: left; border-color: transparent; background: transparent;
                           color: @link; font-size: @smallpx; font-weight: 600; padding: 0 7px;
                           min-height: @chippx; }
QPushButton[role="term"]:hover { background: @hover; }
QPushButton[role="term"]:focus { border: 2px solid @accent; padding: 0 6px; }
QPushButton[role="keys"] { border-color: @line; padding: 0 10px; min-height: @chippx; }
QPushButton[role="keys"]:hover { border-color: @secondary; }
QPushButton[role="keys"]:focus { border: 2px solid @accent; padding: 0 9px; }
QPushButton[role="flat"] { border-color: transparent; background: transparent; color: @link; }
QPushButton[role="flat"]:hover { background: @hover; }
QPushButton[role="flat"]:focus { border: 2px solid @accent; }
QPushButton[role="find"] { text-align: left; border-color: @line; color: @secondary;
                           padding: 0 8px; }
QPushButton[role="find"]:focus { border: 2px solid @accent; padding: 0 7px; }
QPushButton[role="self"] { text-align: left; border-color: transparent; background: transparent;
                           padding: 0 6px; font-weight: 600; }
QPushButton[role="self"]:hover { background: @hover; }
QPushButton[role="self"]:focus { border: 2px solid @accent; padding: 0 5px; }

QPushButton[role="chip"] { min-height: @chippx; padding: 0 12px; border-color: @line;
                           border-radius: 6px; background: transparent; color: @secondary; }
QPushButton[role="chip"]:hover { background: @hover; }
QPushButton[role="chip"]:checked { background: @current; border-color: @accent; color: @text; }
QPushButton[role="chip"]:focus { border: 2px solid @accent; padding: 0 11px; }

QTabBar::tab { background: transparent; color: @secondary; border: 2px solid transparent;
               border-radius: 6px; padding: 0 8px; min-height: @chippx; }
QTabBar::tab:hover { background: @hover; }
QTabBar::tab:selected { background: @current; color: @text; }
QTabBar:focus { outline: none; }
QTabBar::tab:selected:focus { border-color: @accent; }

QToolButton { border: 2px solid transparent; border-radius: 6px; padding: 0; background: transparent; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @current; }
QToolButton:focus { border-color: @accent; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="floating"] { background: @page; color: @text; border: 1px solid @secondary;
                               border-radius: 16px; padding: 0 12px; min-height: 30px;
                               font-weight: 600; }
QToolButton[role="floating"]:hover { background: @hover; }
QToolButton[role="floating"]:focus { border: 2px solid @accent; padding: 0 11px; }

QFrame[role="messageBar"] { background: @page; border: 1px solid @line; border-radius: 8px; }
QToolButton[role="emoji"] { font-size: @titlepx; }
QPushButton[role="small"], QPushButton[role="smallDanger"] { min-height: 24px; padding: 0 10px;
                                                             border-radius: 5px; }
QPushButton[role="small"]:focus, QPushButton[role="smallDanger"]:focus { padding: 0 9px; }
QPushButton[role="smallDanger"] { color: @danger; border-color: @danger; font-weight: 600; }

QListView { background: @panel; border: none; outline: none; }
QListView[role="recent"] { background: transparent; }
QScrollArea { border: none; background: @panel; }
QScrollArea > QWidget > QWidget[role="panel"] { background: @panel; }
QSplitter::handle { background: @line; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: @grip; border-radius: 4px; min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: @secondary; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: @page; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 16px; border-radius: 4px; }
QMenu::item:selected { background: @current; }
QMenu::item:disabled { color: @secondary; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolTip { background: @text; color: @page; border: none; padding: 4px 8px; }
)"_L1;

QString pixels(int size)
{
    return QString::number(size) + "px"_L1;
}

}

QString styleSheet(const Theme &theme)
{
    // Longer names first: "@text" must not eat the head of another.
    const std::pair<QLatin1StringView, QString> values[] = {
        {"@accentHover"_L1,
         (theme.dark ? theme.accent.lighter(110) : theme.accent.darker(115)).name()},
        {"@onAccent"_L1, theme.dark ? u"black"_s : u"white"_s}, // of drawings
        {"@onPage"_L1, theme.dark ? u"white"_s : u"black"_s},
        {"@choicepx"_L1, pixels(theme.scaled(28))},
        {"@secondary"_L1, theme.secondary.name()},
        {"@selection"_L1, theme.selection.name()},
        {"@headingpx"_L1, pixels(theme.textSize + 2)},
        {"@titlepx"_L1, pixels(theme.textSize + 10)},
        {"@codepx"_L1, pixels(2 * theme.textSize + 4)},
        {"@smallpx"_L1, pixels(theme.textSize - 2)},
        {"@chippx"_L1, pixels(theme.scaled(26))},
        {"@fieldpx"_L1, pixels(theme.scaled(34))},
        {"@current"_L1, theme.current.name()},
        {"@accent"_L1, theme.accent.name()},
        {"@danger"_L1, theme.danger.name()},
        {"@hover"_L1, theme.hover.name()},
        {"@panel"_L1, theme.panel.name()},
        {"@grip"_L1, theme.grip.name()},
        {"@tint"_L1, theme.tint.name()},
        {"@link"_L1, theme.link.name()},
        {"@line"_L1, theme.line.name()},
        {"@page"_L1, theme.page.name()},
        {"@text"_L1, theme.text.name()},
    };
    QString style = sheet;
    for (const auto &[name, value] : values)
        style.replace(name, value);
    return style;
}
