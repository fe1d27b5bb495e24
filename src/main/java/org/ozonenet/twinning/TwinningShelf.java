package org.ozonenet.twinning;

import org.ozonenet.documents.DocumentOwner;
import org.ozonenet.documents.DocumentShelf;
import org.springframework.stereotype.Component;

/** The documents of exchanges are for members alone, whatever their marking. */
@Component
class TwinningShelf implements DocumentShelf {

    @Override
    public String room() {
        return "twinning";
    }

    @Override
    public boolean isOpen(DocumentOwner owner) {
        return false;
    }
}
