package org.ozonenet.house.red;

import com.vaadin.collaborationengine.CollaborationEngine;

class CommercialPart {
    CollaborationEngine engine;
}
