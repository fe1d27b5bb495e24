package org.ozonenet.training.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The published versions in the store. */
interface FrozenVersionStore extends Repository<FrozenVersion, String> {

    FrozenVersion save(FrozenVersion version);

    Optional<FrozenVersion> findById(String id);

    /** All of them, without their files: a handful, and open to everybody. */
    List<Line> readAllBy();

    /** What the shelf sorts versions by. */
    record Line(String id, CourseCode course, String number) {}
}
