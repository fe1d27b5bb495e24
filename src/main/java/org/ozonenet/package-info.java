/** OzoneNet: the working place of the regional ozone networks. One room per business capability. */
@NullMarked
package org.ozonenet;

import org.jspecify.annotations.NullMarked;
