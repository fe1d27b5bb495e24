package org.ozonenet.house.red;

import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

@NoRepositoryBean
public interface PublicStore extends Repository<String, String> {}
