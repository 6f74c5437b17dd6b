/** What the debrief says once a worker has gone through every package. */
export const COUNTED = /packages .*\d+% good for all/;
