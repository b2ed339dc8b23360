"""Names that stand for a look, a time or a place: makers, studios, works, brands. Read by director.refiner.bywords.

A line is what the names stand for (`axis value`, several with `+`), then the names, with commas; a line that is set in goes on. A name
counts as it is written here, capitals included. Names that people also bear (Homer, Nelson) or that are words (Dune, Trigger) are left out.
"""

from __future__ import annotations

import re
from functools import cache

from director.refiner.late import late

_NAMES = """
medium water: Winslow Homer, Eric Ravilious, Joseph Zbukvic, Alvaro Castagnet, Thomas Schaller, Charles Reid, Edmund Dulac, Sempé,
  Fabriano, Winsor & Newton, Lisbeth Zwerger, Edward Ardizzone, Paul Sandby, Thomas Girtin
medium water + mood sweet: Beatrix Potter, Peter Rabbit, Ernest Shepard, E. H. Shepard, Winnie-the-Pooh, Winnie the Pooh, Moomin,
  Moomins, Tove Jansson, Kate Greenaway, Cicely Mary Barker, Elsa Beskow, Helen Oxenbury, Jill Barklem, Brambly Hedge,
  Jemima Puddle-Duck
mood sweet: Mary Blair, Grand Budapest Hotel, Richard Scarry, Miffy, Dick Bruna, Goodnight Moon, Hello Kitty, Sanrio, Care Bears,
  My Little Pony, Strawberry Shortcake, Animal Crossing, Oliver Jeffers, Axel Scheffler, Gruffalo, Paddington, Enid Blyton,
  Little Golden Book, Little Golden Books, Sylvanian Families, Teletubbies, Sesame Street, Mister Rogers
medium master: Rembrandt, Vermeer, Caravaggio, Titian, Rubens, Velázquez, Frans Hals, Tintoretto, Holbein, Van Eyck, Bruegel,
  Poussin, Watteau, Fragonard, Gainsborough, Delacroix, Géricault, Courbet, Bouguereau, Repin, Aivazovsky, Waterhouse, Alma-Tadema,
  Rossetti, Millais, Goya, Botticelli, Leonardo da Vinci, Mona Lisa, Zurbarán, Murillo, Ribera, Artemisia Gentileschi,
  Georges de La Tour, Canaletto, Tiepolo, Bellini, Giorgione, Memling, Cranach, Caspar David Friedrich, Sorolla,
  Joseph Wright of Derby, Jan Steen, Pieter de Hooch
medium oil: Edward Hopper, Norman Rockwell, Bob Ross, Thomas Kinkade, Lucian Freud, Loving Vincent, Grant Wood, American Gothic,
  Jenny Saville, Frank Auerbach, Hammershøi, Krøyer
medium impression: Monet, Renoir, Degas, Pissarro, Sisley, Berthe Morisot, Mary Cassatt, Caillebotte, Van Gogh, Cézanne, Gauguin,
  Seurat, Signac, Starry Night, Water Lilies, Bonnard, Vuillard, Matisse, Giverny
medium express: Munch, Egon Schiele, Kirchner, Otto Dix, Kokoschka, Francis Bacon, Basquiat, Caligari, Nolde
medium cubist: Picasso, Braque, Juan Gris, Guernica
medium surreal: Dalí, Magritte, Max Ernst, De Chirico, Leonora Carrington, Remedios Varo, Escher, Beksiński
medium abstract: Kandinsky, Mondrian, Rothko, Pollock, Malevich, Miró, Paul Klee
medium ink: Hokusai, Hiroshige, Utamaro, Kuniyoshi, Sharaku, Yoshitoshi, Great Wave, Okami, Ōkami, Sesshū, Sesshu, Qi Baishi,
  Xu Beihong, Aubrey Beardsley, Edward Gorey, Ralph Steadman, Arthur Rackham, Ukiyo-e, Sumi-e
medium print: Dürer, Gustave Doré, Lynd Ward, Frans Masereel, Rockwell Kent, Shiko Munakata, Posada, Thomas Bewick, Piranesi,
  Nuremberg Chronicle, Gutenberg, William Blake, Kollwitz, Hogarth
medium 2d: Studio Ghibli, Ghibli, Miyazaki, Hayao Miyazaki, Isao Takahata, Kyoto Animation, KyoAni, Makoto Shinkai, Shinkai,
  Mamoru Hosoda, Satoshi Kon, Naruto, Dragon Ball, One Piece, Sailor Moon, Evangelion, Attack on Titan, Demon Slayer,
  My Hero Academia, Death Note, Totoro, Spirited Away, Princess Mononoke, Mononoke, Kiki's Delivery Service, Howl's Moving Castle,
  Ponyo, Cowboy Bebop, JoJo, Jujutsu Kaisen, Spy x Family, Your Name, Weathering with You, Astro Boy, Osamu Tezuka,
  Rumiko Takahashi, Ufotable, Madhouse, Mappa, MAPPA, Toei, Gundam, Fullmetal Alchemist, Sword Art Online, Niji Journey,
  Niji journey, Crunchyroll, Shonen Jump, Weekly Shōnen Jump, Pokémon, Yu-Gi-Oh, Haikyuu, Inuyasha, Cardcaptor Sakura,
  Akira Toriyama, Katsuhiro Otomo, Junji Ito, CLAMP
medium cartoon: Disney, Walt Disney, Looney Tunes, Tex Avery, Chuck Jones, Fleischer, Cuphead, Betty Boop, Popeye, Hanna-Barbera,
  Flintstones, Scooby-Doo, SpongeBob, Simpsons, Rick and Morty, Adventure Time, Gravity Falls, Peppa Pig, Tom and Jerry,
  Cartoon Network, Nickelodeon, Steven Universe, Cartoon Saloon, Don Bluth, Sylvain Chomet, Bugs Bunny, Mickey Mouse, Donald Duck,
  Steamboat Willie, Pink Panther, Powerpuff Girls, Dexter's Laboratory, Ren and Stimpy, Beavis and Butt-Head, Family Guy, Futurama,
  Wolfwalkers, Yellow Submarine
medium cgi: Pixar, DreamWorks, Illumination Entertainment, Toy Story, Shrek, Despicable Me, Minions, Arcane, Spider-Verse, Zootopia,
  Kung Fu Panda, How to Train Your Dragon, Moana, Encanto, Finding Nemo, Ratatouille, Wall-E, WALL-E, Incredibles, Ice Age,
  Madagascar, Blue Sky Studios, Blender, Autodesk Maya, Maya and Arnold, Cinema 4D, Unreal Engine, Houdini, Octane, Redshift, V-Ray,
  RenderMan, ZBrush, Fortnite, Overwatch, Polar Express, Monsters Inc, Big Hero 6, Nvidia, Final Fantasy
medium clay: Aardman, Wallace and Gromit, Wallace & Gromit, Shaun the Sheep, Laika, Coraline, Kubo, Corpse Bride,
  Nightmare Before Christmas, Fantastic Mr Fox, Fantastic Mr. Fox, Isle of Dogs, Jan Švankmajer, Švankmajer, Harryhausen, Pingu,
  Chicken Run, Quay Brothers, Brothers Quay, Mary and Max, Postman Pat, Rankin/Bass, Jiří Trnka, Trnka, ParaNorman, Boxtrolls,
  Frankenweenie, Henry Selick, Nick Park, Fimo, Play-Doh, Plasticine, Bob the Builder, Fireman Sam, Thunderbirds, Muppets,
  Team America, Robot Chicken, My Life as a Courgette, Sandmännchen, Dragonframe
medium pop: Marvel, DC Comics, Jack Kirby, Stan Lee, Moebius, Mœbius, Hergé, Tintin, Asterix, Astérix, Will Eisner, Steve Ditko,
  Watchmen, Lichtenstein, Ben-Day, Robert Crumb, Bill Watterson, Calvin and Hobbes, Charles Schulz, Dave Gibbons, Mike Mignola,
  Hellboy, Jim Lee, Todd McFarlane, Judge Dredd, Beano, Lucky Luke, Spirou, Garfield, Corto Maltese, Hugo Pratt, Dick Tracy, Warhol,
  Scott Pilgrim, Daniel Clowes, Chris Ware, Art Spiegelman, Marjane Satrapi
medium pixel: NES, SNES, Game Boy, Gameboy, Mega Drive, Stardew Valley, Undertale, Terraria, Super Mario Bros, Super Mario, Pac-Man,
  Space Invaders, Commodore 64, Amiga, ZX Spectrum, Atari, Atari 2600, MS-DOS, Sega Genesis, Tetris, Donkey Kong, Monkey Island,
  Habbo, Shovel Knight, Octopath Traveler, Metal Slug, Chrono Trigger, EarthBound, Street Fighter, Aseprite, Game Boy Advance,
  Game & Watch
medium lowpoly: PlayStation 1, PlayStation One, PS1, PSX, N64, Nintendo 64, Minecraft, Roblox, Crossy Road, Lego, LEGO, Star Fox,
  Virtua Fighter, Tomb Raider, Superhot, Dreamcast, Sega Saturn, GoldenEye, Mario 64, Duplo, Playmobil, MagicaVoxel,
  Alone in the Dark
medium flat: Adobe Illustrator, Illustrator, Kurzgesagt, Corporate Memphis, Alegria, Malika Favre, Saul Bass, Charley Harper,
  Material Design, Duolingo, Canva, Freepik, Figma, Lottie, Otl Aicher, Headspace, PowerPoint, Inkscape, TED-Ed
medium paper: Lotte Reiniger, Terry Gilliam, Monty Python, South Park, Tearaway, Paper Mario, Eric Carle, Michel Ocelot,
  Kara Walker, Matisse's cut-outs, Robert Sabuda
medium sketch: William Kentridge, Take On Me, Bill Plympton, Raymond Briggs, Quentin Blake, Frédéric Back, Etch A Sketch,
  Etch-A-Sketch, Crayola, Caran d'Ache, Faber-Castell, Prismacolor, Staedtler, Moleskine, Saul Steinberg, Al Hirschfeld, Conté,
  Ryan Larkin
medium photo: National Geographic, Planet Earth, David Attenborough, Attenborough, BBC Earth, Blair Witch, GoPro, Leica, Hasselblad,
  Annie Leibovitz, Steve McCurry, Cartier-Bresson, Robert Capa, Ken Loach, Dardenne, Paul Greengrass, Reuters, CNN,
  Associated Press, Getty Images, Cassavetes, Vivian Maier, Martin Parr, Arriflex, Panavision
mood noir + medium movie: Raymond Chandler, Philip Marlowe, Dashiell Hammett, Sam Spade, Maltese Falcon, The Big Sleep,
  Double Indemnity, Touch of Evil, Out of the Past, Sunset Boulevard, Humphrey Bogart, Bogart, Mickey Spillane, James M. Cain,
  Sin City, Asphalt Jungle, Kiss Me Deadly, Night of the Hunter, James Ellroy, Robert Mitchum, Veronica Lake, Mike Hammer,
  Max Payne, L.A. Noire, Ed McBain, Mildred Pierce, Lady from Shanghai, Strangers on a Train
medium cyber: William Gibson, Neuromancer, Blade Runner, Cyberpunk 2077, Ghost in the Shell, Syd Mead, Hotline Miami, Kavinsky,
  Kung Fury, Vice City, Night City, Snow Crash, Altered Carbon, Deus Ex, Outrun, OutRun, Far Cry Blood Dragon, Johnny Mnemonic,
  Miami Vice, Carpenter Brut, Perturbator
colour mono: Ansel Adams, Raging Bull, Schindler's List, Citizen Kane, Casablanca, Nosferatu, Charlie Chaplin, Chaplin,
  Buster Keaton, Sebastião Salgado, Dorothea Lange, Diane Arbus, Brassaï, Doisneau, Seventh Seal, Frances Ha, Laurel and Hardy,
  Seven Samurai, Béla Tarr, Persepolis, Metropolis, Ilford HP5, HP5, Tri-X, Cartier-Bresson, Robert Capa, Irving Penn,
  Helmut Newton, Vivian Maier
colour muted: Saving Private Ryan, Saving-Private-Ryan, Andrew Wyeth, Roy Andersson, Hammershøi, Children of Men, David Fincher,
  Fincher, Winter's Bone, Band of Brothers, Farrow & Ball
colour vivid: Almodóvar, Bollywood, Wizard of Oz, La La Land, Jacques Demy, Umbrellas of Cherbourg, Lisa Frank, LaChapelle,
  Baz Luhrmann, Suspiria, Enter the Void, Candy Crush, Technicolor, Velvia, Day-Glo, Willy Wonka, Moulin Rouge, Mardi Gras,
  Speed Racer, Fauve
light dark: Gordon Willis, Godfather, Georges de La Tour, Bradford Young, Batcave
world desert: Arrakis, Sahara, Gobi, Atacama, Mojave, Sonora, Namib, Kalahari, Negev, Sinai, Death Valley, Empty Quarter,
  Rub al Khali, Taklamakan, Tatooine, Jakku, Wadi Rum, Lawrence of Arabia, Erg Chebbi, Merzouga, Burning Man, Monument Valley,
  Karakum, Chihuahua Desert, Tassili, Badain Jaran, Salar de Uyuni, Bonneville
world space: ISS, Starship Enterprise, USS Enterprise, Death Star, Millennium Falcon, Tiangong, Skylab, Star Trek, Star Wars,
  Nostromo, Battlestar Galactica, The Expanse, Soyuz, Hubble, Kuiper, Oort, Saturn, Jupiter, Neptune, Uranus, Pluto, Ganymede,
  Callisto, Enceladus, Phobos, Sea of Tranquility, Andromeda, Alpha Centauri, Olympus Mons, Apollo 11, Betelgeuse, Orion Nebula,
  Deep Space Nine, Dragon capsule, 2001-type, 2001: A Space Odyssey
world underwater: Atlantis, Nautilus, Little Mermaid, Bikini Bottom, Great Barrier Reef, Mariana Trench, Cousteau, Jacques Cousteau,
  Sealab, Davy Jones, Blue Planet, Twenty Thousand Leagues, Subnautica, Under the Sea, Neptune's kingdom, Poseidon's palace
world city: Gotham, Gotham City, Manhattan, Times Square, Shibuya, Shinjuku, Piccadilly, Wall Street, Champs-Élysées, Ginza,
  Broadway, Brooklyn, Soho, Mong Kok, Dotonbori, Kowloon, Lower East Side, Harlem, Bronx, Canary Wharf, La Défense, Potsdamer Platz,
  Alexanderplatz, Fifth Avenue, Liberty City, Coruscant, Hell's Kitchen, Akihabara, Gangnam, Kreuzberg, Montmartre, Trastevere,
  Downtown LA, The Loop
season winter: Narnia, Arendelle, Lapland, Siberia, Hoth, Winterfell, Antarctica, Currier and Ives, Nutcracker
era old: Jane Austen, Dickens, Charles Dickens, Shakespeare, Napoleon, Bonaparte, Julius Caesar, Cleopatra, King Arthur, Camelot,
  Robin Hood, Sherwood, Henry VIII, Queen Victoria, Sherlock Holmes, Jack the Ripper, Marie Antoinette, Versailles, Louis XIV,
  Genghis Khan, Charlemagne, Joan of Arc, Beatles, Elvis, Game of Thrones, Game-of-Thrones, Bridgerton, Downton Abbey,
  Peaky Blinders, Mad Men, Happy Days, Spartacus, Braveheart, Flintstones, Jurassic, Cretaceous, Bronte, Brontë, Thomas Hardy,
  Mark Twain, Tom Sawyer, Pompeii, Ben-Hur, Canterbury Tales, Chaucer, Marco Polo, Medici, Borgia, Galileo, Gettysburg, Al Capone,
  Woodstock, Berlin Airlift, Marilyn Monroe, Charlie Chaplin, Three Musketeers, D'Artagnan, Rapunzel, Wild West, Klondike,
  Moulin Rouge, Gatsby, Pharaohs, Tutankhamun, Nefertiti, Ramses, Stonehenge, Odysseus, Socrates, Pericles, Sparta, Attila,
  William the Conqueror, Barbarossa, Saladin, Crusaders, Wallenstein, Robespierre, Trafalgar, Waterloo, Buffalo Bill, Jesse James,
  Wright brothers, Somme, Dunkirk, Blitz, D-Day, Eisenhower, Sputnik, Vietnam War, Swinging London, Carnaby Street, Dior's New Look,
  James Dean, Cadillac, Trabant
"""


@cache
def standing_for() -> dict[str, tuple[tuple[str, str], ...]]:
    """Name -> the (axis, value) pairs that it stands for."""
    out: dict[str, tuple[tuple[str, str], ...]] = {}
    for line in _NAMES.replace("\n  ", " ").strip().splitlines():
        meant, _, names = line.partition(":")
        pairs = tuple((axis, value) for axis, value in (pair.split() for pair in meant.split("+")))
        for name in filter(None, (name.strip() for name in names.split(","))):
            out[name] = tuple(dict.fromkeys((*out.get(name, ()), *pairs)))
    return out


@cache
def named() -> re.Pattern[str]:
    """Any of the names."""
    names = sorted(standing_for(), key=len, reverse=True)
    return late(rf"(?<![\w-])(?:{'|'.join(re.escape(name) for name in names)})(?!\w)")
