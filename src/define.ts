// Registers every element.
import './elements/points-badge/define.js';
import './elements/provider/define.js';
