package org.ozonenet.house.red;

import org.ozonenet.house.red.ui.RedScreen;

class ScreenUsedFromBelow {
    RedScreen screen;
}
