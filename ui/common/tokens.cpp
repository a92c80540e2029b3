// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0
#include "common/tokens.h"

#include <array>

namespace convey::ui {

namespace {

struct TokenRow
{
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

// clang-format off
constexpr std::array kTokens = std::to_array<TokenRow>({
    {0xFFF2F3F5, 0xFF202327, 0xFF000000}, // Window
    {0xFFFFFFFF, 0xFF17191D, 0xFF000000}, // Base
    {0xFFF7F8FA, 0xFF1C1F23, 0xFF0D0D0D}, // Alt
    {0xFFFBFBFC, 0xFF2B2F35, 0xFF000000}, // Button
    {0xFFE9EBEE, 0xFF262A2F, 0xFF000000}, // Head
    {0xFF1B1F24, 0xFFE7E9EC, 0xFFFFFFFF}, // Text
    {0xFF535B66, 0xFFA8B0BA, 0xFFF0F0F0}, // Muted
    {0xFF8A929D, 0xFF6B737E, 0xFFB0B0B0}, // Disabled
    {0xFFD5D9DF, 0xFF363B42, 0xFFFFFFFF}, // Line
    {0xFF7F8894, 0xFF7C8591, 0xFFFFFFFF}, // Outline
    {0xFF1F5FBF, 0xFF7AB0FF, 0xFF6FD3FF}, // Accent
    {0xFF1F5FBF, 0xFF2E6BCB, 0xFF6FD3FF}, // AccentFill
    {0xFFFFFFFF, 0xFFFFFFFF, 0xFF000000}, // OnAccent
    {0xFFE1EBFA, 0xFF22344F, 0xFF12303D}, // AccentSoft
    {0xFF0B6B50, 0xFF5CC7A3, 0xFF5CFFC4}, // Ready
    {0xFFE3F4EE, 0xFF17322A, 0xFF00261A}, // ReadyTint
    {0xFF8A5700, 0xFFE8B04F, 0xFFFFD24D}, // Warned
    {0xFFFFF1D2, 0xFF3A2D12, 0xFF2B2000}, // WarnedTint
    {0xFFB3261E, 0xFFFF8F80, 0xFFFF9E94}, // Blocked
    {0xFFFCE8E6, 0xFF44201C, 0xFF330B07}, // BlockedTint
    {0xFF57606B, 0xFFA8B0BA, 0xFFE0E0E0}, // LeftOut
    {0xFFECEEF1, 0xFF2C3036, 0xFF1A1A1A}, // LeftOutTint
    {0xFF00553C, 0xFF7BDDBB, 0xFF8CFFD8}, // Accepted
    {0xFF96152B, 0xFFFF9DAE, 0xFFFFB0BC}, // Refused
    {0xFFFBE6EA, 0xFF43202A, 0xFF33080F}, // RefusedTint
    {0xFF5A3CB0, 0xFFBBA8FF, 0xFFCDBDFF}, // Unknown
    {0xFFEEE9FB, 0xFF2F2850, 0xFF1D1040}, // UnknownTint
    {0xFF8A1560, 0xFFF08CC8, 0xFFFF8AD4}, // Live
    {0xFF8A1560, 0xFF8A1560, 0xFFFF8AD4}, // LiveFill
    {0xFFFFFFFF, 0xFFFFFFFF, 0xFF000000}, // OnLive
    {0xFFFBE8F4, 0xFF3B1A31, 0xFF33051F}, // LiveTint
    {0xFF1A54A8, 0xFF8CBBFF, 0xFF8CD8FF}, // CodeKey
    {0xFF0B6B50, 0xFF7BDDBB, 0xFF8CFFD8}, // CodeString
    {0xFF8A5700, 0xFFE8B04F, 0xFFFFD24D}, // CodeNumber
    {0xFF8A1560, 0xFFF08CC8, 0xFFFF8AD4}, // CodeTag
    {0xFF1A946C, 0xFF5FE3B4, 0xFF5CFFC4}, // ReadyMark
    {0xFFB37700, 0xFFF2B33D, 0xFFFFD24D}, // WarnedMark
    {0xFF9E1B12, 0xFFF4705F, 0xFFFF9E94}, // BlockedMark
    {0xFF48505A, 0xFF8E99A5, 0xFFE0E0E0}, // LeftOutMark
    {0xFF00875A, 0xFF6FF0B8, 0xFF8CFFD8}, // AcceptedMark
    {0xFF7E0F33, 0xFFFF5C7A, 0xFFFFB0BC}, // RefusedMark
    {0xFF5230B5, 0xFFA58CFF, 0xFFCDBDFF}, // UnknownMark
    {0xFF2A6F4E, 0xFF2A6F4E, 0xFF2A6F4E}, // Client1
    {0xFFA24A00, 0xFFA24A00, 0xFFA24A00}, // Client2
    {0xFF1C5FD4, 0xFF1C5FD4, 0xFF1C5FD4}, // Client3
    {0xFF7128A8, 0xFF7128A8, 0xFF7128A8}, // Client4
    {0xFFB22746, 0xFFB22746, 0xFFB22746}, // Client5
    {0xFF56802D, 0xFF56802D, 0xFF56802D}, // Client6
    {0xFF243D64, 0xFF243D64, 0xFF243D64}, // Client7
    {0xFF875286, 0xFF875286, 0xFF875286}, // Client8
    {0xFF583914, 0xFF583914, 0xFF583914}, // Client9
    {0xFF4C1DD1, 0xFF4C1DD1, 0xFF4C1DD1}, // Client10
    {0xFF6C1E35, 0xFF6C1E35, 0xFF6C1E35}, // Client11
    {0xFF45307E, 0xFF45307E, 0xFF45307E}, // Client12
});
// clang-format on
static_assert(kTokens.size() == static_cast<std::size_t>(Token::Count_));

} // namespace

ThemeKind themeOf(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    if (window.lightness() == 0 && text.lightness() == 255)
        return ThemeKind::Contrast;
    return window.lightness() < 128 ? ThemeKind::Dark : ThemeKind::Light;
}

QColor token(Token token, ThemeKind theme)
{
    const TokenRow& row = kTokens.at(static_cast<std::size_t>(token));
    switch (theme) {
    case ThemeKind::Dark:
        return QColor::fromRgba(row.dark);
    case ThemeKind::Contrast:
        return QColor::fromRgba(row.contrast);
    case ThemeKind::Light:
        break;
    }
    return QColor::fromRgba(row.light);
}

QColor clientColour(int index)
{
    const int first = static_cast<int>(Token::Client1);
    return token(static_cast<Token>(first + index % kClientColours), ThemeKind::Light);
}

QPalette paletteFor(ThemeKind theme)
{
    const auto colour = [theme](Token which) { return token(which, theme); };
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token which) { palette.setColor(role, colour(which)); };
    set(QPalette::Window, Token::Window);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Base);
    set(QPalette::AlternateBase, Token::Alt);
    set(QPalette::Text, Token::Text);
    set(QPalette::PlaceholderText, Token::Muted);
    set(QPalette::Button, Token::Button);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::OnAccent);
    set(QPalette::Highlight, Token::AccentSoft);
    set(QPalette::HighlightedText, Token::Text);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::ToolTipBase, Token::Base);
    set(QPalette::ToolTipText, Token::Text);
    set(QPalette::Light, Token::Base);
    set(QPalette::Midlight, Token::Head);
    set(QPalette::Mid, Token::Line);
    set(QPalette::Dark, Token::Outline);
    set(QPalette::Shadow, Token::Outline);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Token::Disabled));
    return palette;
}

} // namespace convey::ui
