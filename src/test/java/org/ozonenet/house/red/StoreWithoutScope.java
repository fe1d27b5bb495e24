package org.ozonenet.house.red;

import java.util.List;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

@NoRepositoryBean
interface StoreWithoutScope extends Repository<String, String> {
    List<String> findAll();
}
