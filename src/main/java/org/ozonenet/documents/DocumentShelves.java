package org.ozonenet.documents;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the rooms say about the places where they keep documents. */
@Component
class DocumentShelves {

    private final List<DocumentShelf> shelves;

    DocumentShelves(List<DocumentShelf> shelves) {
        this.shelves = shelves;
    }

    boolean isOpen(DocumentOwner owner) {
        return shelves.stream().anyMatch(shelf -> shelf.room().equals(owner.room()) && shelf.isOpen(owner));
    }

    Optional<String> page(DocumentOwner owner) {
        return shelves.stream()
                .filter(shelf -> shelf.room().equals(owner.room()))
                .findFirst()
                .flatMap(shelf -> shelf.page(owner));
    }
}
