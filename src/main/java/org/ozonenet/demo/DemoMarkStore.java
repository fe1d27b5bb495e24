package org.ozonenet.demo;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The parts of the sample data that are whole in this store. */
interface DemoMarkStore extends Repository<DemoMark, String> {

    DemoMark save(DemoMark mark);

    Optional<DemoMark> findById(String part);
}
