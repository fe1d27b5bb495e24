package org.ozonenet.twinning.discussion;

import java.util.List;
import java.util.Optional;
import org.ozonenet.twinning.ExchangeId;
import org.springframework.data.repository.Repository;

/** The topics in the store. */
interface TopicStore extends Repository<Topic, TopicId> {

    Topic save(Topic topic);

    Optional<Topic> findById(TopicId id);

    List<Topic> findByExchange(ExchangeId exchange);
}
