/** Nothing: the settings of this project are not for it. */
export default {};
