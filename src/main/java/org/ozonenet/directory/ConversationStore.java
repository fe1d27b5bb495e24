package org.ozonenet.directory;

import java.util.List;
import java.util.Optional;
import org.ozonenet.access.PersonId;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.Repository;

/** The conversations in the store. */
interface ConversationStore extends Repository<Conversation, ConversationId> {

    Conversation save(Conversation conversation);

    Optional<Conversation> findById(ConversationId id);

    @Query(value = "{'persons': ?0}", sort = "{'lastAt': -1}")
    List<Conversation> findOf(PersonId person);
}
