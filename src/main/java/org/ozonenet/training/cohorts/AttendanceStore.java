package org.ozonenet.training.cohorts;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Who was where, in the store. */
interface AttendanceStore extends Repository<Attendance, AttendanceId> {

    Attendance save(Attendance attendance);

    Optional<Attendance> findById(AttendanceId id);

    List<Attendance> findByCohort(CohortId cohort);
}
