// SPDX-License-Identifier: MIT
// How wide the panes beside the conversation are, in device-independent pixels.
#pragma once

struct PaneWidths
{
    int sidebar = 240;
    int details = 300;

    friend bool operator==(const PaneWidths &, const PaneWidths &) = default;
};
